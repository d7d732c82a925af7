import type { Observation } from "@cho-lang/retail-statistics/observation";
import { isSeriesId } from "@cho-lang/retail-statistics/series";
import type { MedusaContainer } from "@medusajs/framework/types";
import { OFFICIAL_STATISTICS_MODULE } from "../modules/official-statistics";
import type OfficialStatisticsModuleService from "../modules/official-statistics/service";

/** Every observation that was ever recorded, by publication and then as recorded. Some hundreds at most. */
export async function loadObservations(container: MedusaContainer): Promise<Observation[]> {
  const statistics: OfficialStatisticsModuleService = container.resolve(OFFICIAL_STATISTICS_MODULE);
  const rows = await statistics.listOfficialObservations(
    {},
    { take: null, order: { published_on: "ASC", created_at: "ASC", id: "ASC" } },
  );
  return rows.flatMap(({ series, period, value, status, published_on, ...row }) =>
    isSeriesId(series)
      ? {
          series,
          period,
          value,
          status,
          published_on,
          recorded_at: new Date(row.created_at).toISOString(),
          source: { name: row.source_name, address: row.source_address },
          ...(row.demonstration && { demonstration: true as const }),
        }
      : [],
  );
}
