import { periodsToCompute } from "../periods-to-compute";

describe("the periods that are offered to be worked out", () => {
  const years = periodsToCompute("2026-11-27", ["2026-10", "2019-05", "2026-01/2026-05"]);

  it("are those that are over, the latest first, and say which have figures", () => {
    expect(years.map(({ year }) => year)).toEqual(["2026", "2025", "2024", "2023", "2019"]);
    expect(years[0]?.periods.slice(0, 2)).toEqual([
      { period: "2026-10", label: "Tháng 10/2026 (đã có số liệu)" },
      { period: "2026-09", label: "Tháng 9/2026" },
    ]);
    expect(years[0]?.periods.map(({ period }) => period)).toContain("2026-01/2026-05");
    expect(years.at(-1)?.periods.map(({ period }) => period)).toEqual(["2019-05"]);
  });
});
