import type { Transfer } from "@/lib/medusa/orders";
import { totalLabel } from "../total-label";

const gateway = { captured: 0, refunded: 0, payBy: "", test: false };
const transfer = { paidAt: null } as Transfer;

it("calls cash due until it was brought", () => {
  for (const status of ["placed", "confirmed", "handed_over"] as const) {
    expect(totalLabel({ status })).toBe("Trả khi nhận");
  }
  expect(totalLabel({ status: "delivered" })).toBe("Đã trả khi nhận");
});

it("calls nothing due that was paid before", () => {
  const card = { status: "placed", byGateway: true } as const;
  expect(totalLabel({ ...card, gateway })).toBe("Trả qua cổng thanh toán");
  const paid = { ...card, gateway: { ...gateway, captured: 93_000 } };
  expect(totalLabel(paid)).toBe("Đã trả qua cổng thanh toán");
  expect(totalLabel({ ...paid, status: "cancelled" })).toBe("Đã trả qua cổng thanh toán");
  const byTransfer = { status: "placed", byTransfer: true } as const;
  expect(totalLabel({ ...byTransfer, transfer })).toBe("Trả bằng chuyển khoản");
  const came = { ...transfer, paidAt: "2026-11-27T03:00:00.000Z" };
  expect(totalLabel({ ...byTransfer, transfer: came })).toBe("Đã trả bằng chuyển khoản");
});

it("knows by its status that an order kept on a phone was paid before", () => {
  const kept = { status: "confirmed", byTransfer: true } as const;
  expect(totalLabel(kept)).toBe("Đã trả bằng chuyển khoản");
});

it("asks for nothing more when an order has ended", () => {
  const text = "Tổng tiền của đơn đã hủy";
  expect(totalLabel({ status: "cancelled" })).toBe(text);
  expect(totalLabel({ status: "cancelled", byGateway: true, gateway })).toBe(text);
  expect(totalLabel({ status: "cancelled", byTransfer: true, transfer })).toBe(text);
});
