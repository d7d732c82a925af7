import { definitionsOn } from "@cho-lang/retail-statistics/definitions";
import { INDICATORS } from "@cho-lang/retail-statistics/indicators";
import { lastQuarterInTwoVersions } from "@cho-lang/retail-statistics/quarter-versions";
import type { Observation } from "@cho-lang/retail-statistics/observation";
import { SERIES } from "@cho-lang/retail-statistics/series";
import {
  lastYearWithShare,
  ratesOfPublishedShare,
  shareKnownOn,
} from "@cho-lang/retail-statistics/share";
import { SHARE_TARGETS } from "@cho-lang/retail-statistics/targets";
import { latestKnownOn } from "@cho-lang/retail-statistics/vintages";
import type { OfficialStatistics } from "./official-statistics";

/** Works out what official figures said on `day` (YYYY-MM-DD) from all vintages ever recorded; what is made up is none. */
export function buildOfficialStatistics(
  recorded: readonly Observation[],
  day: string,
): OfficialStatistics {
  const observations = recorded.filter(
    (entry) => entry.published_on <= day && !entry.demonstration,
  );
  const year = lastYearWithShare(observations, day);
  const shares = (["goods", "goods_services"] as const).flatMap((denominator) =>
    year === null ? [] : (shareKnownOn(observations, denominator, year, day) ?? []),
  );
  return {
    as_of: day,
    definitions: definitionsOn(day),
    series: Object.values(SERIES),
    observations,
    shares,
    published_share: year === null ? null : ratesOfPublishedShare(observations, year, day),
    quarter: lastQuarterInTwoVersions(observations, "vn-retail-goods-services", day),
    targets: SHARE_TARGETS,
    indicators: INDICATORS.map((indicator) => ({
      ...indicator,
      latest: latestKnownOn(observations, indicator.series, day),
    })),
  };
}
