import { BackendError, BackendUnreachable } from "@/lib/medusa/call-backend";
import { changeProblem } from "../change-problem";
import { mayChange } from "../may-change";
import { moneyBackWords } from "../money-back-words";
import { ownOrder } from "@/messages/vi/own-order";

it.each([
  [409, "wrong_status", "changed"],
  [409, "delivery_costs_more", "costs_more"],
  [409, "not_deliverable", "not_deliverable"],
  [400, "invalid_input", "address"],
  [404, "not_found", "locked"],
  [429, "too_many_requests", "too_many"],
  [503, "busy", "unreachable"],
])("tells what stands in the way of a change: %d %s", (status, code, problem) => {
  expect(changeProblem(new BackendError(status, code, {}))).toBe(problem);
});

it("takes a broken line for nothing done", () => {
  expect(changeProblem(new BackendUnreachable("cut"))).toBe("unreachable");
});

it("lets an order be changed until any of it has left", () => {
  const parcel = {
    number: 1,
    pieces: [],
    collect: 0,
    handedOverAt: "",
    deliveredAt: null,
    photo: null,
  };
  expect(mayChange({ status: "placed", parcels: [] })).toBe(true);
  expect(mayChange({ status: "confirmed", parcels: [] })).toBe(true);
  expect(mayChange({ status: "confirmed", parcels: [parcel] })).toBe(false);
  expect(mayChange({ status: "cancelled", parcels: [] })).toBe(false);
});

it("says of money only what was paid", () => {
  const gateway = { captured: 90_000, refunded: 0, payBy: "", test: false };
  expect(moneyBackWords({})).toBe(ownOrder.money.nothing);
  expect(moneyBackWords({ gateway })).toBe(ownOrder.money.gateway);
  expect(moneyBackWords({ gateway: { ...gateway, captured: 0 } })).toBe(ownOrder.money.nothing);
});
