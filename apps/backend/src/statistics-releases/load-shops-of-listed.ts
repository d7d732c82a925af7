import type { ShopsOfListed } from "@cho-lang/retail-statistics/seller-today";
import type { MedusaContainer } from "@medusajs/framework/types";
import { STATISTICS_RELEASE_MODULE } from "../modules/statistics-release";
import type StatisticsReleaseModuleService from "../modules/statistics-release/service";

/** The shops that sellers of the province's list have now, by their number in it. */
export async function loadShopsOfListed(container: MedusaContainer): Promise<ShopsOfListed> {
  const releases: StatisticsReleaseModuleService = container.resolve(STATISTICS_RELEASE_MODULE);
  const joined = await releases.listFrameSellers(
    { seller_id: { $ne: null } },
    { select: ["id", "code", "seller_id"], take: null, order: { code: "ASC" } },
  );
  return new Map(joined.flatMap(({ code, seller_id }) => (seller_id ? [[code, seller_id]] : [])));
}
