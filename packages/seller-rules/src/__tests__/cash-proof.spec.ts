import {
  CASH_TOGETHER_HOURS,
  cashCountsFrom,
  cashProofReason,
  LARGE_CASH_VND,
} from "../cash-proof";

it.each([
  ["the first order of a phone, however small", false, 20_000, 0, "first_order"],
  ["a large first order, as for any large one", false, 5_000_000, 0, "large_order"],
  ["a basket of exactly the large sum", true, LARGE_CASH_VND, 0, "large_order"],
  ["nothing one đồng below it", true, LARGE_CASH_VND - 1, 0, null],
  ["nothing of a small basket once goods were delivered", true, 20_000, 0, null],
  [
    "a small basket with which open ones are large",
    true,
    20_000,
    LARGE_CASH_VND - 20_000,
    "large_order",
  ],
  ["the same of a phone that is new", false, 20_000, LARGE_CASH_VND - 20_000, "large_order"],
  ["nothing of one that is one đồng below with them", true, 20_000, LARGE_CASH_VND - 20_001, null],
])("asks for a code for %s", (_what, delivered_before, cash_vnd, open_vnd, reason) => {
  expect(cashProofReason({ delivered_before, cash_vnd, open_vnd })).toBe(reason);
});

it("counts a day back, however the days change", () => {
  const now = new Date("2026-11-28T03:00:00Z");
  expect(CASH_TOGETHER_HOURS).toBe(24);
  expect(cashCountsFrom(now).toISOString()).toBe("2026-11-27T03:00:00.000Z");
});
