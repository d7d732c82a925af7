import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { hasTables } from "@cho-lang/retail-statistics/months";
import type { MedusaContainer } from "@medusajs/framework/types";
import { STATISTICS_RELEASE_MODULE } from "../modules/statistics-release";
import type StatisticsReleaseModuleService from "../modules/statistics-release/service";

/** Whether by today (in Việt Nam) the province has released figures by commune, group and star. */
export async function releasesTellTables(container: MedusaContainer): Promise<boolean> {
  const releases: StatisticsReleaseModuleService = container.resolve(STATISTICS_RELEASE_MODULE);
  const out = await releases.listStatisticsReleaseSteps(
    { step: "scheduled", release_on: { $lte: vietnamDay(new Date()) } },
    { take: null, select: ["release_id"] },
  );
  const rows = await releases.listStatisticsReleases(
    { id: out.map(({ release_id }) => release_id) },
    { take: null, select: ["id", "period"] },
  );
  return rows.some(({ period }) => hasTables(period));
}
