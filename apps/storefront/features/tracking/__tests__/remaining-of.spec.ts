import type { OrderLine, OrderReturn } from "@/lib/medusa/orders";
import { isAllReturned } from "../is-all-returned";
import { remainingOf } from "../remaining-of";

const line = { id: "a", quantity: 2 } as OrderLine;
const back = (quantity: number, amount: number) =>
  ({ lineId: "a", quantity, amount }) as OrderReturn;

it("takes off what was paid back, and all of a cancelled order", () => {
  const order = { status: "delivered", total: 135_000, returns: [back(1, 55_000)] } as const;
  expect(remainingOf({ ...order, returns: [] })).toBe(135_000);
  expect(remainingOf({ ...order, returns: [back(1, 55_000)] })).toBe(80_000);
  expect(remainingOf({ ...order, returns: [back(1, 55_000), back(1, 80_000)] })).toBe(0);
  expect(remainingOf({ status: "cancelled", total: 135_000, returns: [] })).toBe(0);
});

it("knows when nothing is left with the buyer", () => {
  expect(isAllReturned({ lines: [line], returns: [] })).toBe(false);
  expect(isAllReturned({ lines: [line], returns: [back(1, 1)] })).toBe(false);
  expect(isAllReturned({ lines: [line], returns: [back(1, 1), back(1, 1)] })).toBe(true);
});
