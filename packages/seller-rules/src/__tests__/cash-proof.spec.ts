import { cashProofReason, LARGE_CASH_VND } from "../cash-proof";

it.each([
  ["the first order of a phone, however small", false, 20_000, "first_order"],
  ["a large first order, as for any large one", false, 5_000_000, "large_order"],
  ["a basket of exactly the large sum", true, LARGE_CASH_VND, "large_order"],
  ["nothing one đồng below it", true, LARGE_CASH_VND - 1, null],
  ["nothing of a small basket once goods were delivered", true, 20_000, null],
])("asks for a code for %s", (_what, delivered_before, cash_vnd, reason) => {
  expect(cashProofReason({ delivered_before, cash_vnd })).toBe(reason);
});
