import fc from "fast-check";
import {
  MOST_ORDERS,
  ordersAroundJoining,
  ordersWithoutAmount,
  readOrders,
  type MonthOrders,
} from "../return-orders";

it.each([
  ["", null],
  ["  ", null],
  ["0", 0],
  ["35 đơn", 35],
  ["1.200", 1_200],
  ["khoảng 30", "letters"],
  ["-3", "negative"],
  ["2,5", "fraction"],
  [String(MOST_ORDERS + 1), "too_large"],
] as const)("reads %j as %j", (text, read) => {
  expect(readOrders(text)).toBe(read);
});

it("knows orders whose money was forgotten; what the market or the counter sold is no such money", () => {
  const amounts = { own_floor: 5, other_floors: 0, own_site: 0, chat: 0, phone: 0 };
  const rest = { counter: 9, wholesale: 9 };
  expect(ordersWithoutAmount(3, { ...amounts, ...rest })).toBe(true);
  expect(ordersWithoutAmount(0, { ...amounts, ...rest })).toBe(false);
  expect(ordersWithoutAmount(3, { ...amounts, ...rest, phone: 1 })).toBe(false);
});

describe("a usual month's orders before and since joining", () => {
  it("count what is known, and nothing that nobody told", () => {
    const months: MonthOrders[] = [
      { month: "2026-04", floor: 0, elsewhere: null },
      { month: "2026-05", floor: 0, elsewhere: 10 },
      { month: "2026-06", floor: 0, elsewhere: 11 },
      { month: "2026-07", floor: 40, elsewhere: 5 },
      { month: "2026-08", floor: 20, elsewhere: 8 },
      { month: "2026-09", floor: 31, elsewhere: null },
      { month: "2026-10", floor: 3, elsewhere: 0 },
    ];
    expect(ordersAroundJoining(months, "2026-07")).toEqual({
      before: { months: 2, orders: 10.5 },
      since: { months: 2, orders: 15.5 },
      floor_since: { months: 3, orders: 18 },
    });
    expect(ordersAroundJoining([], "2026-07")).toEqual({
      before: null,
      since: null,
      floor_since: null,
    });
  });

  it("lie between the fewest and the most, and do not hang on the order of months", () => {
    const drawn = fc.uniqueArray(
      fc.record({
        month: fc.integer({ min: 10, max: 12 }).map((month) => `2026-${String(month)}`),
        floor: fc.nat(10_000),
        elsewhere: fc.option(fc.nat(10_000)),
      }),
      { selector: ({ month }) => month },
    );
    fc.assert(
      fc.property(drawn, (months) => {
        const told = ordersAroundJoining(months, "2026-09");
        expect(ordersAroundJoining(months.toReversed(), "2026-09")).toEqual(told);
        const floors = months.map(({ floor }) => floor);
        expect(told.floor_since?.months ?? 0).toBe(months.length);
        if (told.floor_since) {
          expect(told.floor_since.orders).toBeGreaterThanOrEqual(Math.min(...floors));
          expect(told.floor_since.orders).toBeLessThanOrEqual(Math.max(...floors));
        }
      }),
    );
  });
});
