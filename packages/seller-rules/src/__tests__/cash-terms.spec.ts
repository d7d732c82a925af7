import { takesAllCash, takesInCash } from "../cash-terms";

const UP_TO_2M = { takes_cash: true, cash_ceiling_vnd: 2_000_000 };

it.each([
  ["any amount without a ceiling", { takes_cash: true, cash_ceiling_vnd: null }, 900_000_000, true],
  ["an order of exactly the ceiling", UP_TO_2M, 2_000_000, true],
  ["not one đồng more", UP_TO_2M, 2_000_001, false],
  ["nothing once cash is off", { takes_cash: false, cash_ceiling_vnd: null }, 1, false],
  [
    "nothing once cash is off, whatever ceiling stayed",
    { ...UP_TO_2M, takes_cash: false },
    1,
    false,
  ],
])("takes in cash %s", (_what, terms, amount, taken) => {
  expect(takesInCash(terms, { amount_vnd: amount, alcohol: false })).toBe(taken);
});

it.each([
  [{ takes_cash: true, cash_ceiling_vnd: null }, true],
  [UP_TO_2M, false],
  [{ takes_cash: false, cash_ceiling_vnd: null }, false],
])("knows whether every order can be paid in cash: %j", (terms, all) => {
  expect(takesAllCash(terms)).toBe(all);
});

it("takes nothing in cash for an order with alcohol in it, however small", () => {
  const all = { takes_cash: true, cash_ceiling_vnd: null };
  expect(takesInCash(all, { amount_vnd: 1, alcohol: true })).toBe(false);
});
