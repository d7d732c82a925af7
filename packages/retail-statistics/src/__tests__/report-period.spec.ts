import { monthsOfReport, reportPeriods } from "../report-period";

describe("monthsOfReport", () => {
  it.each([
    ["2026-02", "2026-02", 1],
    ["2026-Q3", "2026-07", 3],
    ["2026-H1", "2026-01", 6],
    ["2026-H2", "2026-07", 6],
    ["2026", "2026-01", 12],
  ])("%s begins with %s and has %i months", (period, first, count) => {
    expect(monthsOfReport(period)?.[0]).toBe(first);
    expect(monthsOfReport(period)).toHaveLength(count);
  });

  it.each(["2026-H3", "2026-13", "2026-01/2026-11", "", "x"])("%s is none", (text) => {
    expect(monthsOfReport(text)).toBeNull();
  });
});

describe("reportPeriods", () => {
  it("are those that have begun, and each is one", () => {
    const periods = reportPeriods("2026-04-01", 2);
    expect(periods.slice(0, 8)).toEqual([
      "2026",
      "2026-H1",
      "2026-Q2",
      "2026-Q1",
      "2026-04",
      "2026-03",
      "2026-02",
      "2026-01",
    ]);
    expect(periods).toHaveLength(8 + 19);
    expect(periods.every((period) => monthsOfReport(period) !== null)).toBe(true);
  });
});
