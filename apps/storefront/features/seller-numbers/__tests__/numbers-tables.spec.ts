import type { SellerNumbers } from "@/lib/medusa/seller-numbers";
import { isNumberTable, numbersTable } from "../numbers-tables";

const NUMBERS: SellerNumbers = {
  asOf: "2026-11-30T17:30:00Z",
  joinedAt: "2026-01-05T02:00:00Z",
  months: [{ month: "2026-10", orders: 2, goods: 310_000, delivery: 50_000 }],
  products: [{ title: null, orders: 2, pieces: 3, goods: 310_000 }],
  unsent: [
    { month: "2026-10", kind: "order", reason: "unconfirmed", count: 1 },
    { month: "2026-10", kind: "order", reason: null, count: 2 },
    { month: "2026-10", kind: "line", reason: "out_of_stock", count: 3 },
    { month: "2026-09", kind: "line", reason: "later-reason", count: 1 },
  ],
  stockOuts: [
    { month: "2026-11", title: "Trứng", label: "Hộp 10", times: 2, days: 2.5, lasting: true },
    { month: "2026-10", title: "Trứng", label: "Hộp 10", times: 1, days: 31, lasting: false },
  ],
  channels: [
    { month: "2026-10", channel: "own_floor", goods: 310_000 },
    { month: "2026-10", channel: "counter", goods: 2_000_000 },
  ],
  aroundJoining: null,
  orders: {
    months: [
      { month: "2026-02", floor: 4, elsewhere: null },
      { month: "2026-01", floor: 1, elsewhere: 7 },
      { month: "2025-12", floor: 0, elsewhere: 6 },
      { month: "2025-11", floor: 0, elsewhere: null },
    ],
    before: { months: 1, orders: 6 },
    since: null,
    floor_since: { months: 1, orders: 4 },
  },
  toCome: { orders: 0, total: 0 },
  demonstration: false,
};

it("tells every month up to the running one in Việt Nam, the latest first", () => {
  const { rows } = numbersTable(NUMBERS, "theo-thang");
  expect(rows).toHaveLength(18);
  expect(rows.slice(0, 3)).toEqual([
    ["2026-12", 0, 0, 0],
    ["2026-11", 0, 0, 0],
    ["2026-10", 2, 310_000, 50_000],
  ]);
});

it("names reasons that it knows, and keeps one that it does not", () => {
  const reasons = numbersTable(NUMBERS, "don-huy").rows.map(([, , reason]) => reason);
  expect(reasons).toEqual([
    "Không xác nhận kịp hạn",
    "Ban quản lý hủy hoặc chưa ghi lý do",
    "Hết hàng",
    "later-reason",
  ]);
});

it("names the channels as the monthly return does", () => {
  expect(numbersTable(NUMBERS, "theo-kenh").rows).toEqual([
    ["2026-10", "Chợ Làng", 310_000],
    ["2026-10", "Bán lẻ tại chỗ", 2_000_000],
  ]);
});

it("tells orders of each month that any is known of, and on which side of joining it lies", () => {
  expect(numbersTable(NUMBERS, "so-don").rows).toEqual([
    ["2026-02", "từ khi vào chợ", 4, "chưa ghi"],
    ["2026-01", "tháng vào chợ", 1, 7],
    ["2025-12", "trước khi vào chợ", 0, 6],
  ]);
});

it("keeps a row for a product that is gone", () => {
  expect(numbersTable(NUMBERS, "san-pham").rows).toEqual([["Sản phẩm không còn", 2, 3, 310_000]]);
  expect(isNumberTable("khac")).toBe(false);
});

it("tells how long packs were sold out, and which still are", () => {
  expect(numbersTable(NUMBERS, "het-hang").rows).toEqual([
    ["2026-11", "Trứng, Hộp 10 (đang hết)", 2, 2.5],
    ["2026-10", "Trứng, Hộp 10", 1, 31],
  ]);
});
