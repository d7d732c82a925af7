import type { ReleaseInputs } from "@cho-lang/retail-statistics/release-inputs";
import { tellsOneSeller } from "@cho-lang/retail-statistics/tells-one-seller";
import type { MedusaContainer } from "@medusajs/framework/types";
import { STATISTICS_RELEASE_MODULE } from "../modules/statistics-release";
import type StatisticsReleaseModuleService from "../modules/statistics-release/service";

/** Whether a figure of a release comes from so few sellers that it would tell one's sales. */
export async function givesSellerAway(container: MedusaContainer, id: string): Promise<boolean> {
  const releases: StatisticsReleaseModuleService = container.resolve(STATISTICS_RELEASE_MODULE);
  const { inputs } = await releases.retrieveStatisticsRelease(id, { select: ["id", "inputs"] });
  return tellsOneSeller(inputs as unknown as ReleaseInputs);
}
