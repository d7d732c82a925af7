import {
  goodsOfMonths,
  lastMonths,
  monthsBefore,
  monthsOfSales,
  sumOfMonths,
  toldMonths,
  vietnamMonth,
} from "../sales-month";

describe("vietnamMonth", () => {
  it("turns at Việt Nam's midnight", () => {
    expect(vietnamMonth(new Date("2026-10-31T16:59:59Z"))).toBe("2026-10");
    expect(vietnamMonth(new Date("2026-10-31T17:00:00Z"))).toBe("2026-11");
  });
});

describe("monthsBefore", () => {
  it.each([
    ["2026-11", 0, "2026-11"],
    ["2026-01", 1, "2025-12"],
    ["2026-11", 17, "2025-06"],
    ["2026-12", -1, "2027-01"],
  ])("%s minus %d is %s", (month, count, expected) => {
    expect(monthsBefore(month, count)).toBe(expected);
  });
});

describe("lastMonths", () => {
  it("fills the months without a delivery and drops older ones", () => {
    const months = lastMonths(
      [
        { month: "2025-05", orders: 9, goods: 9, delivery: 9 },
        { month: "2026-11", orders: 2, goods: 300_000, delivery: 40_000 },
      ],
      "2026-11-23T12:00:00Z",
    );
    expect(months).toHaveLength(18);
    expect(months[0]).toEqual({ month: "2025-06", orders: 0, goods: 0, delivery: 0 });
    expect(months[17]).toEqual({ month: "2026-11", orders: 2, goods: 300_000, delivery: 40_000 });
  });
});

describe("several months together", () => {
  const months = [
    { month: "2026-10", orders: 3, goods: 300, delivery: 30 },
    { month: "2026-11", orders: null, goods: null, delivery: null },
  ];
  const november = (...others: string[]) => [
    { area: null, keys: ["2026-11", ...others], goods: 50 },
  ];

  it("come to their goods, those that are published as one sum included", () => {
    expect(goodsOfMonths(months, november())).toBe(350);
    expect(goodsOfMonths(months.slice(0, 1), november())).toBe(300);
  });

  it("come to nothing that can be told when one is withheld with a month outside", () => {
    expect(goodsOfMonths(months, november("2024-01"))).toBeNull();
  });

  it("have a number of orders when all have", () => {
    expect(sumOfMonths(months.slice(0, 1), "orders")).toBe(3);
    expect(sumOfMonths(months, "orders")).toBeNull();
  });

  it("leave a month out that is told neither by itself nor with others", () => {
    expect(toldMonths(months, november())).toEqual(months);
    expect(toldMonths(months, [])).toEqual(months.slice(0, 1));
  });
});

describe("a month that the sales have no row of", () => {
  const row = { month: "2026-10", orders: null, goods: 300, delivery: null };
  const of = (demonstration: boolean) =>
    monthsOfSales({ byMonth: [row], through: "2026-10", demonstration }).slice(-2);

  it.each([
    [true, 0],
    [false, null],
  ])("made up: %s, has %s", (demonstration, nothing) => {
    const empty = { month: "2026-09", orders: nothing, goods: nothing, delivery: nothing };
    expect(of(demonstration)).toEqual([empty, row]);
  });
});
