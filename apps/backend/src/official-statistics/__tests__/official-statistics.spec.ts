import { isDecimal } from "@cho-lang/retail-statistics/decimal";
import { periodKind } from "@cho-lang/retail-statistics/period";
import { buildOfficialStatistics } from "../build-official-statistics";
import { notYetRecorded } from "../not-yet-recorded";
import { PUBLISHED_FIGURES } from "../published-figures";

const RECORDED = PUBLISHED_FIGURES.map((entry) => ({
  ...entry,
  recorded_at: "2026-11-01T00:00:00.000Z",
}));

describe("the figures that come with the market", () => {
  it("are well written, each with a page where it can be read", () => {
    for (const { value, period, source } of PUBLISHED_FIGURES) {
      expect(isDecimal(value)).toBe(true);
      expect(periodKind(period)).not.toBeNull();
      expect(source.address).toMatch(/^https:\/\/[^…]+$/);
    }
  });

  it("are recorded once, however often they are loaded", () => {
    expect(notYetRecorded(PUBLISHED_FIGURES, [])).toHaveLength(PUBLISHED_FIGURES.length);
    expect(notYetRecorded(PUBLISHED_FIGURES, RECORDED)).toEqual([]);
  });

  it("may be corrected and corrected back", () => {
    const [first] = PUBLISHED_FIGURES;
    const [recorded] = RECORDED;
    if (!first || !recorded) throw new Error("there are no figures");
    const wrong = { ...recorded, value: "589.4", recorded_at: "2026-11-02T00:00:00.000Z" };
    expect(notYetRecorded([first], [recorded, wrong])).toEqual([first]);
  });
});

describe("the register of indicators", () => {
  const reached = {
    series: "qn-digital-economy-grdp",
    period: "2025",
    value: "12.3",
    status: "preliminary",
    published_on: "2026-03-01",
    recorded_at: "2026-11-01T00:00:00.000Z",
    source: { name: "Thống kê tỉnh", address: "https://example.vn/grdp" },
  } as const;
  const latestOf = (id: string, day: string) =>
    buildOfficialStatistics([...RECORDED, reached], day).indicators.find((one) => one.id === id)
      ?.latest;

  it("comes without a result, and shows by each target what was published of it by a day", () => {
    for (const { latest } of buildOfficialStatistics(RECORDED, "2026-11-01").indicators) {
      expect(latest).toBeNull();
    }
    expect(latestOf("digital-economy-grdp-2025", "2026-02-28")).toBeNull();
    expect(latestOf("digital-economy-grdp-2025", "2026-03-01")).toEqual(reached);
    expect(latestOf("digital-economy-grdp-2030", "2026-03-01")).toEqual(reached);
    expect(latestOf("connected-households", "2026-03-01")).toBeNull();
  });
});

describe("official statistics on a past day", () => {
  it("hold nothing that was published later", () => {
    const then = buildOfficialStatistics(RECORDED, "2025-12-06");
    expect(then.shares).toEqual([]);
    expect(then.quarter).toBeNull();
    expect(then.observations.every((entry) => entry.published_on <= "2025-12-06")).toBe(true);
  });
});
