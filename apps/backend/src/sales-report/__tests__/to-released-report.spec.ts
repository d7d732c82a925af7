import { RELEASED_RULE } from "../disclosure-rule";
import { toReleasedReport } from "../to-released-report";

const FACTS = { now: new Date("2027-04-01T03:00:00Z"), sold: true };
const release = (period: string, floor: number) => ({ period, floor_vnd: String(floor) });
const UNTOLD = { orders: null, goods_vnd: null, delivery_vnd: null };

describe("the report of real sales", () => {
  it("is the market's own part of the releases of months, and nothing else", () => {
    const report = toReleasedReport(
      [
        release("2027-01/2027-02", 500),
        release("2026-Q4", 900),
        release("2026-12", 400),
        release("2026-10", 300),
      ],
      FACTS,
    );
    expect(report).toMatchObject({ demonstration: false, through: "2027-02" });
    expect(report.disclosure).toBe(RELEASED_RULE);
    expect(report.total).toEqual({ ...UNTOLD, goods_vnd: 1200 });
    expect(report.by_month).toEqual([
      { month: "2026-10", ...UNTOLD, goods_vnd: 300 },
      { month: "2026-12", ...UNTOLD, goods_vnd: 400 },
      { month: "2027-01", ...UNTOLD },
      { month: "2027-02", ...UNTOLD },
    ]);
    expect(report.withheld.by_month).toEqual([
      { area: null, keys: ["2027-01", "2027-02"], goods_vnd: 500 },
    ]);
    expect([report.by_commune, report.by_group, report.by_star]).toEqual([[], [], []]);
  });

  it("tells nothing before the first release, and zero only where nothing was sold", () => {
    expect(toReleasedReport([], FACTS)).toMatchObject({ through: "2027-03", total: UNTOLD });
    const nothing = { orders: 0, goods_vnd: 0, delivery_vnd: 0 };
    expect(toReleasedReport([], { ...FACTS, sold: false }).total).toEqual(nothing);
  });
});
