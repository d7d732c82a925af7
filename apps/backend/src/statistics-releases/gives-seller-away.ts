import type { ReleaseInputs } from "@cho-lang/retail-statistics/release-inputs";
import { yearOf } from "@cho-lang/retail-statistics/period";
import { tellsOneSeller, tellsOneSellerBeside } from "@cho-lang/retail-statistics/tells-one-seller";
import { toTodaysSellers } from "@cho-lang/retail-statistics/to-todays-sellers";
import type { MedusaContainer } from "@medusajs/framework/types";
import { STATISTICS_RELEASE_MODULE } from "../modules/statistics-release";
import type StatisticsReleaseModuleService from "../modules/statistics-release/service";
import { listReleases } from "./list-releases";
import { loadShopsOfListed } from "./load-shops-of-listed";

/**
 * Whether a figure of a release comes from so few sellers that it would tell one's sales, by itself or
 * together with what is public, or has its day, of other periods.
 */
export async function givesSellerAway(container: MedusaContainer, id: string): Promise<boolean> {
  const releases: StatisticsReleaseModuleService = container.resolve(STATISTICS_RELEASE_MODULE);
  // Each as it was locked, but for sellers who have opened a shop since: they are the same ones.
  const shops = await loadShopsOfListed(container);
  const inputsOf = async (ids: string[]) =>
    (
      await releases.listStatisticsReleases({ id: ids }, { take: null, select: ["id", "inputs"] })
    ).map(({ inputs }) => toTodaysSellers(inputs as unknown as ReleaseInputs, shops));
  const [own] = await inputsOf([id]);
  if (!own || tellsOneSeller(own)) return true;
  // No period reaches into another year. An earlier version is still known to whoever kept it.
  const beside = (await listReleases(container)).filter(
    ({ period, release_on }) =>
      period !== own.period && yearOf(period) === yearOf(own.period) && release_on !== null,
  );
  return tellsOneSellerBeside(own, await inputsOf(beside.map((one) => one.id)));
}
