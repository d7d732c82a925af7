import type { EarlierVersion, ReleaseInputs } from "@cho-lang/retail-statistics/release-inputs";
import { toEarlierVersion } from "@cho-lang/retail-statistics/to-earlier-version";
import { toTodaysVersion } from "@cho-lang/retail-statistics/to-todays-sellers";
import type { MedusaContainer } from "@medusajs/framework/types";
import { STATISTICS_RELEASE_MODULE } from "../modules/statistics-release";
import type StatisticsReleaseModuleService from "../modules/statistics-release/service";
import { listReleases } from "./list-releases";
import { loadShopsOfListed } from "./load-shops-of-listed";

/** The versions of a period that are public or have their day, the earliest first, by who their sellers are today. */
export async function loadEarlierVersions(
  container: MedusaContainer,
  period: string,
): Promise<EarlierVersion[]> {
  const releases: StatisticsReleaseModuleService = container.resolve(STATISTICS_RELEASE_MODULE);
  const out = (await listReleases(container)).filter(
    (one) => one.period === period && one.release_on !== null,
  );
  const rows = await releases.listStatisticsReleases(
    { id: out.map(({ id }) => id) },
    { take: null, select: ["id", "inputs"], order: { id: "ASC" } },
  );
  const shops = await loadShopsOfListed(container);
  const inputsOf = new Map(rows.map(({ id, inputs }) => [id, inputs as unknown as ReleaseInputs]));
  return out
    .flatMap(({ id, version, outputs }) => {
      const inputs = inputsOf.get(id);
      return inputs === undefined
        ? []
        : [toTodaysVersion(toEarlierVersion(version, inputs, outputs), shops)];
    })
    .sort((a, b) => a.version - b.version);
}
