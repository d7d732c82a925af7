import type { Observation } from "@cho-lang/retail-statistics/observation";
import { observationsOfPeriod } from "../observations-of-period";

function observe(series: Observation["series"], period: string, demonstration?: true): Observation {
  return {
    series,
    period,
    value: "14260",
    status: "estimate",
    published_on: demonstration ? "2026-11-27" : "2026-11-06",
    recorded_at: "2026-11-27T00:00:00.000Z",
    source: { name: "Nguồn", address: "https://example.vn/1" },
    ...(demonstration && { demonstration }),
  };
}

const PUBLISHED = observe("qn-retail-goods", "2026-10");
const MADE_UP = observe("qn-retail-goods", "2026-10", true);
const OTHER_MADE_UP = observe("qn-retail-goods-services", "2026-10", true);
const ALL = [PUBLISHED, MADE_UP, OTHER_MADE_UP, observe("qn-retail-goods", "2026-09")];

describe("the retail totals that a release rests on", () => {
  it("are never made up in a real market", () => {
    expect(observationsOfPeriod(ALL, "2026-10", false)).toEqual([PUBLISHED]);
  });

  it("are made up in a demonstration where nothing was published", () => {
    expect(observationsOfPeriod(ALL, "2026-10", true)).toEqual([PUBLISHED, OTHER_MADE_UP]);
    expect(observationsOfPeriod([MADE_UP], "2026-Q4", true)).toEqual([MADE_UP]);
  });
});
