import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { hasTables } from "@cho-lang/retail-statistics/months";
import type { MedusaContainer } from "@medusajs/framework/types";
import { STATISTICS_RELEASE_MODULE } from "../modules/statistics-release";
import type StatisticsReleaseModuleService from "../modules/statistics-release/service";
import { releaseDays } from "./release-days";

/** Whether by today (in Việt Nam) the province has released figures by commune, group and star. */
export async function releasesTellTables(container: MedusaContainer): Promise<boolean> {
  const releases: StatisticsReleaseModuleService = container.resolve(STATISTICS_RELEASE_MODULE);
  const today = vietnamDay(new Date());
  const steps = await releases.listStatisticsReleaseSteps({}, { take: null, order: { id: "ASC" } });
  const out = [...releaseDays(steps, today)].filter(([, release_on]) => release_on <= today);
  const rows = await releases.listStatisticsReleases(
    { id: out.map(([id]) => id) },
    { take: null, select: ["id", "period"] },
  );
  return rows.some(({ period }) => hasTables(period));
}
