import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { STATISTICS_RELEASE_MODULE } from "../modules/statistics-release";
import type StatisticsReleaseModuleService from "../modules/statistics-release/service";

export interface SellerName {
  name: string;
  /** It is a seller of the province's list, by her number. */
  without_shop: boolean;
}

/** Names of shops by id, and of the province's list by number. */
export async function loadSellerNames(
  container: MedusaContainer,
): Promise<Map<string, SellerName>> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const releases: StatisticsReleaseModuleService = container.resolve(STATISTICS_RELEASE_MODULE);
  const [shops, listed] = await Promise.all([
    sellers.listSellers({}, { select: ["id", "name"], take: null, order: { id: "ASC" } }),
    releases.listFrameSellers(
      {},
      { select: ["id", "code", "name"], take: null, order: { code: "ASC" } },
    ),
  ]);
  return new Map<string, SellerName>([
    ...listed.map(({ code, name }) => [code, { name, without_shop: true }] as const),
    ...shops.map(({ id, name }) => [id, { name, without_shop: false }] as const),
  ]);
}
