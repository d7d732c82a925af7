import type { SellerComplaint } from "@/lib/medusa/seller-complaints";
import { standingOf } from "../standing-of";

const OPEN: SellerComplaint = {
  id: "compl_1",
  order_id: "order_1",
  order_code: "CL-1",
  line_id: "line_1",
  title: "Trà hoa vàng",
  label: "Hộp 100 g",
  quantity: 2,
  bad: null,
  kind: "spoiled",
  text: "Hai hộp đều mốc.",
  wish: "goods",
  status: "open",
  photos: [],
  buyer_name: "Lê Thị Hoa",
  opened_at: "2026-11-23T02:00:00.000Z",
  answer_by: "2026-11-26T10:00:00.000Z",
  answer: null,
  answered_at: null,
  part_vnd: null,
  replaced_at: null,
  appeal: null,
  escalated_at: null,
  decide_by: null,
  decision: null,
  decided_vnd: null,
  decided_at: null,
  pay_back: null,
  part: null,
};

const REFUSED = {
  ...OPEN,
  status: "refused" as const,
  answer: "Trà khô, không thể mốc.",
  answered_at: "2026-11-24T03:30:00.000Z",
};

it("says until when an open one is to be answered, and where it goes then", () => {
  expect(standingOf(OPEN)).toBe(
    "Trả lời trước 17:00, 26/11/2026. Quá hạn, khiếu nại tự chuyển đến ban quản lý chợ.",
  );
});

it("says what part of the price went back, whoever decided it", () => {
  expect(standingOf({ ...REFUSED, status: "part_paid", part_vnd: 17_000 })).toBe(
    "Bạn đã hoàn một phần: 17.000\u00a0₫ · 10:30, 24/11/2026",
  );
  const decided = { status: "upheld" as const, decided_vnd: 28_000, decided_at: OPEN.answer_by };
  expect(standingOf({ ...REFUSED, ...decided })).toBe(
    "Ban quản lý chợ quyết định hoàn 28.000\u00a0₫ · 17:00, 26/11/2026",
  );
});

it("says how and when the seller answered", () => {
  expect(standingOf(REFUSED)).toBe("Bạn không hoàn tiền · 10:30, 24/11/2026");
  expect(standingOf({ ...REFUSED, status: "paid_back", answer: null })).toBe(
    "Bạn đã nhận hoàn tiền · 10:30, 24/11/2026",
  );
  expect(standingOf({ ...REFUSED, status: "replaced" })).toBe(
    "Bạn đã gửi lại hàng · 10:30, 24/11/2026",
  );
});

it("says why one is with the operator, and until when she decides", () => {
  const escalated = { status: "escalated" as const, decide_by: "2026-12-04T10:00:00.000Z" };
  expect(standingOf({ ...OPEN, ...escalated })).toBe(
    "Quá hạn trả lời nên khiếu nại đã chuyển đến ban quản lý chợ. Ban quản lý quyết định trước 17:00, 04/12/2026.",
  );
  expect(standingOf({ ...REFUSED, ...escalated, appeal: "Xin xem ảnh." })).toBe(
    "Người mua không đồng ý và đã đưa lên ban quản lý chợ. Ban quản lý quyết định trước 17:00, 04/12/2026.",
  );
  const replaced_at = REFUSED.answered_at;
  expect(standingOf({ ...REFUSED, ...escalated, replaced_at, appeal: "Chưa thấy." })).toBe(
    "Người mua báo hàng gửi lại chưa tới hoặc chưa ổn. Ban quản lý quyết định trước 17:00, 04/12/2026.",
  );
});

it("says what the operator decided", () => {
  const decided = { ...REFUSED, decided_at: "2026-12-01T02:00:00.000Z" };
  expect(standingOf({ ...decided, status: "upheld" })).toBe(
    "Ban quản lý chợ quyết định hoàn tiền · 09:00, 01/12/2026",
  );
  expect(standingOf({ ...decided, status: "dismissed" })).toBe(
    "Ban quản lý chợ quyết định không hoàn tiền · 09:00, 01/12/2026",
  );
});

it("says that a complaint was taken back", () => {
  expect(standingOf({ ...OPEN, status: "withdrawn" })).toBe("Người mua đã rút lại khiếu nại.");
});
