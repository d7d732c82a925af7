import fc from "fast-check";
import { onlineSalesRun } from "../online-sales-run";
import { addMonths } from "../vietnam-day";

describe("onlineSalesRun", () => {
  it.each([
    ["none", [], 0, null],
    ["up to this month", ["2026-09", "2026-10", "2026-11"], 3, "2026-09"],
    ["up to last month, while this one has none yet", ["2026-09", "2026-10"], 2, "2026-09"],
    ["that ended", ["2026-08", "2026-09"], 0, null],
    ["after a gap", ["2026-07", "2026-09", "2026-10", "2026-11"], 3, "2026-09"],
    ["over a new year", ["2025-12", "2026-01"], 0, null],
  ])("counts a row of months: %s", (_name, months, count, from) => {
    expect(onlineSalesRun(new Set(months), "2026-11-26")).toMatchObject({ months: count, from });
  });

  it("is enough from six months on, on any day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 1000 }),
        (count, later) => {
          const day = addMonths("2024-01-31", later % 120);
          const months = Array.from({ length: count }, (_, back) =>
            addMonths(`${day.slice(0, 7)}-01`, -back).slice(0, 7),
          );
          expect(onlineSalesRun(new Set(months), day)).toEqual({
            months: count,
            from: months.at(-1) ?? null,
            asked: 6,
            enough: count >= 6,
          });
        },
      ),
    );
  });

  it("knows no rule before 24/2/2023", () => {
    expect(() => onlineSalesRun(new Set(), "2023-02-23")).toThrow(RangeError);
  });
});
