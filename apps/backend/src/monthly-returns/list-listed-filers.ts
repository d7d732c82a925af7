import type { MedusaContainer } from "@medusajs/framework/types";
import { STATISTICS_RELEASE_MODULE } from "../modules/statistics-release";
import type StatisticsReleaseModuleService from "../modules/statistics-release/service";
import type { Filer } from "./filer";
import { listedIn } from "./listed-seller";
import { loadVersions } from "./load-versions";
import { versionsBySeller } from "./versions-by-seller";

/** The sellers of the province's list who have no shop and whom a month's estimate counts. By their number. */
export async function listListedFilers(
  container: MedusaContainer,
  month: string,
): Promise<Filer[]> {
  const releases: StatisticsReleaseModuleService = container.resolve(STATISTICS_RELEASE_MODULE);
  const listed = await releases.listFrameSellers(
    { seller_id: null },
    { take: null, order: { code: "ASC" } },
  );
  const asked = listedIn(listed, month);
  const rows = await loadVersions(container, { month, seller_id: asked.map(({ code }) => code) });
  const versionsOf = versionsBySeller(rows);
  return asked.map(({ code, name, commune_code }) => ({
    seller_id: code,
    name,
    commune_code,
    without_shop: true,
    versions: versionsOf.get(code) ?? [],
  }));
}
