import { firstDayOf, monthsOfQuarter, periodKind } from "../period";

describe("reference periods", () => {
  it.each([
    ["2025", "year"],
    ["2025-Q4", "quarter"],
    ["2025-10", "month"],
    ["2025-01/2025-11", "first_months"],
  ])("%s is a %s", (period, kind) => {
    expect(periodKind(period)).toBe(kind);
  });

  it.each(["", "25", "2025-Q5", "2025-13", "2025-00", "2025-01/2026-02", "2025-01/2025-12", 2025])(
    "%p is none",
    (text) => {
      expect(periodKind(text)).toBeNull();
    },
  );

  it("know their months and their first day", () => {
    expect(monthsOfQuarter("2025-Q1")).toEqual(["2025-01", "2025-02", "2025-03"]);
    expect(monthsOfQuarter("2025-Q4")).toEqual(["2025-10", "2025-11", "2025-12"]);
    expect(() => monthsOfQuarter("2025")).toThrow(RangeError);
    const days = ["2025", "2025-Q2", "2025-10", "2025-01/2025-11"].map(firstDayOf);
    expect(days).toEqual(["2025-01-01", "2025-04-01", "2025-10-01", "2025-01-01"]);
    expect(() => firstDayOf("x")).toThrow(RangeError);
  });
});
