import type { CashRefuser } from "@/lib/medusa/cash-refuser";
import { cashRefuserText } from "../cash-refuser-text";
import { cashAlone, offeredWays } from "../offered-ways";

const HONEY: CashRefuser = { handle: "ong", name: "HTX Ong", ceiling: null };
const EGGS: CashRefuser = { handle: "trung", name: "HTX Trứng", ceiling: 2_000_000 };
const CARD = { gateways: [{ id: "stripe" as const, test: false }] };

it.each([
  ["cash where nobody refuses it", {}, ["cash_on_delivery"]],
  [
    "cash first",
    { canTransfer: true as const, ...CARD },
    ["cash_on_delivery", "bank_transfer", "stripe"],
  ],
  ["no cash where one seller refuses it", { cashRefusers: [HONEY], ...CARD }, ["stripe"]],
  ["transfers alone", { cashRefusers: [EGGS], canTransfer: true as const }, ["bank_transfer"]],
  ["nothing where nothing is left", { cashRefusers: [EGGS, HONEY] }, []],
])("offers %s", (_what, basket, ways) => {
  expect(offeredWays(basket)).toEqual(ways);
});

it("tells cash alone from a choice and from none", () => {
  expect([{}, CARD, { cashRefusers: [HONEY] }].map(cashAlone)).toEqual([true, false, false]);
});

it("names the seller, and her ceiling where she has one", () => {
  expect(cashRefuserText(HONEY)).toBe("HTX Ong không nhận tiền mặt khi giao.");
  expect(cashRefuserText(EGGS)).toContain("HTX Trứng chỉ nhận tiền mặt cho đơn đến 2.000.000");
});
