import { formatDecimal, formatPercent, formatPeriod, formatRounded } from "../format-official";

describe("official figures", () => {
  it("keep the digits that were published", () => {
    expect(formatDecimal("7008.9")).toBe("7.008,9");
    expect(formatDecimal("4859.0")).toBe("4.859,0");
    expect(formatDecimal("32")).toBe("32");
  });

  it("are rounded where they were worked out", () => {
    expect(formatRounded(5339.912, 1)).toBe("5.339,9");
    expect(formatRounded(-6.2, 1)).toBe("−6,2");
    expect(formatPercent(15.58)).toBe("15,6%");
    expect(formatPercent(20)).toBe("20%");
  });

  it.each([
    ["2025", "Năm 2025"],
    ["2025-Q4", "Quý 4/2025"],
    ["2025-10", "Tháng 10/2025"],
    ["2025-01/2025-11", "11 tháng đầu năm 2025"],
  ])("name the period %s", (period, name) => {
    expect(formatPeriod(period)).toBe(name);
  });
});
