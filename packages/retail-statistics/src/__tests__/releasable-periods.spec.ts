import { isReleasable, monthsOf } from "../months";
import { releasablePeriods } from "../releasable-periods";

describe("the periods that may be released", () => {
  it("are over, January and February as one, the latest first", () => {
    expect(releasablePeriods("2026-05-02", 2).slice(0, 6)).toEqual([
      "2026-04",
      "2026-03",
      "2026-01/2026-02",
      "2026-Q1",
      "2025-12",
      "2025-11",
    ]);
    expect(releasablePeriods("2026-01-31", 1)).toEqual([]);
    expect(releasablePeriods("2026-02-01", 2)[0]).toBe("2025-12");
  });

  it("are each named once, and none that would be refused", () => {
    for (let month = 1; month <= 12; month++) {
      const today = `2026-${String(month).padStart(2, "0")}-15`;
      const periods = releasablePeriods(today, 4);
      expect(new Set(periods).size).toBe(periods.length);
      expect(periods.every(isReleasable)).toBe(true);
      expect(periods.every((one) => (monthsOf(one).at(-1) ?? "") < today.slice(0, 7))).toBe(true);
      expect(periods).toContain("2023");
    }
  });
});
