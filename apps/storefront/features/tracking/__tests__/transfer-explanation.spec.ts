import type { Order, Transfer } from "@/lib/medusa/orders";
import { transferExplanation } from "../transfer-explanation";

const WAITING: Transfer = {
  memo: "CL7K2M9QAB",
  bankName: "Agribank",
  bankAccount: "8000205012345",
  bankHolder: "HTX HA TU",
  received: 0,
  missing: 120_000,
  owed: 0,
  payBy: "2026-11-27T03:00:00.000Z",
  paidAt: null,
  vietqr: "0002",
  demonstration: false,
};

function told(transfer: Partial<Transfer>, change: Partial<Order> = {}): string {
  return transferExplanation({
    id: "order_1",
    code: "CL7K2M9Q",
    status: "placed",
    at: { placed: null, confirmed: null, handed_over: null, delivered: null, cancelled: null },
    confirmBy: null,
    cancelReason: null,
    seller: { handle: "htx-ha-tu", name: "HTX Hà Tu" },
    buyer: { name: "", phone: "" },
    address: { street: "", commune: "", province: "" },
    note: "",
    lines: [],
    cuts: [],
    returns: [],
    owedInCash: 0,
    parcels: [],
    goodsTotal: 100_000,
    deliveryFee: 20_000,
    total: 120_000,
    byTransfer: true,
    transfer: { ...WAITING, ...transfer },
    ...change,
  });
}

it("tells a buyer until when to transfer, and then what the seller does", () => {
  expect(told({})).toMatch(/chờ bạn chuyển khoản trước 10:00/);
  const confirmBy = "2026-11-27T09:00:00.000Z";
  expect(told({ missing: 0 }, { confirmBy })).toMatch(/Đã nhận đủ tiền.*trước 16:00/);
  expect(told({ missing: 0 }, { status: "handed_over" })).toContain("đã gửi đi");
});

it("tells first of all what is missing where some of the money came", () => {
  const text = told({ received: 100_000, missing: 20_000 });
  expect(text).toMatch(/^Đã nhận 100\.000\s₫, còn thiếu 20\.000\s₫\..*trước 10:00/);
});

it("tells what of an order that was not taken is given back", () => {
  const refused = { status: "cancelled", cancelReason: "refused", refusal: "not_reached" } as const;
  const text = told({ missing: 0, owed: 120_000 }, refused);
  expect(text).toMatch(/chưa gặp được bạn.*HTX Hà Tu phải trả lại bạn 120\.000.*gọi nhà sản xuất/);
  expect(text).not.toContain("không phải trả gì");
});

it("never says that nothing is to be paid where money is to come back", () => {
  const unpaid = told({ missing: 0 }, { status: "cancelled", cancelReason: "unpaid" });
  expect(unpaid).toMatch(/đúng hạn/);
  expect(unpaid).not.toContain("trả lại");
  for (const cancelReason of ["unpaid", "unconfirmed", null] as const) {
    const text = told({ missing: 0, owed: 50_000 }, { status: "cancelled", cancelReason });
    expect(text).toMatch(/HTX Hà Tu phải trả lại bạn 50\.000/);
    expect(text).not.toContain("không phải trả gì");
  }
  expect(told({ missing: 0, owed: 5_000 })).toContain("5.000");
});
