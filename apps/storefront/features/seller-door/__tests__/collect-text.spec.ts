import type { Order } from "@/lib/medusa/orders";
import { moneyExplanation } from "../../tracking/money-explanation";
import { collectText } from "../collect-text";

const ORDER: Order = {
  id: "order_1",
  code: "CL7K2M9Q",
  status: "placed",
  at: { placed: null, confirmed: null, handed_over: null, delivered: null, cancelled: null },
  confirmBy: "2026-11-27T03:00:00.000Z",
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
};

const paid = (test: boolean): Order => ({
  ...ORDER,
  byGateway: true,
  gateway: { captured: 120_000, refunded: 0, payBy: "2026-11-27T03:00:00.000Z", test },
});

it("tells seller and buyer of a payment by which no money moved", () => {
  expect(collectText(paid(true))).toBe("Thanh toán thử, không có tiền thật: đừng gửi hàng thật");
  expect(moneyExplanation(paid(true))).toContain("Thanh toán thử");
});

it("tells them of no test where real money came, or cash will", () => {
  expect(collectText(paid(false))).toBe("Trả qua cổng thanh toán, không thu khi giao");
  expect(moneyExplanation(paid(false))).not.toContain("thử");
  expect(collectText(ORDER)).not.toContain("thử");
});

it("says that nothing is collected of a cancelled order, and what is left of one that was paid back", () => {
  expect(collectText({ ...ORDER, status: "cancelled" })).toBe("Đơn đã hủy, không thu gì");
  const goods = { lineId: "a", title: "", label: "", quantity: 1, amount: 55_000 };
  const back = { ...goods, delivery: 0, reason: "spoiled" as const, at: "" };
  expect(collectText({ ...ORDER, status: "delivered", returns: [back] })).toBe(
    "Đã thu; còn lại sau khi hoàn",
  );
});
