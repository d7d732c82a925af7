import { communeByCode } from "@cho-lang/ocop/communes";
import type { FloorSales, FrameEntry } from "@cho-lang/retail-statistics/release-inputs";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { STATISTICS_RELEASE_MODULE } from "../modules/statistics-release";
import type StatisticsReleaseModuleService from "../modules/statistics-release/service";
import { lifeOfShop } from "./life-of-shop";
import { loadClosings } from "./load-closings";

/** The size of a shop that the province's list does not have. */
const SIZE_UNKNOWN = "unknown";

/** Its stratum's region: the district that the commune lay in until 30/6/2025. */
function regionOf(communeCode: string): string {
  return communeByCode(communeCode)?.former_districts[0] ?? communeCode;
}

/**
 * The sellers known to the province: those of its list, and every shop that this market has or had and the
 * list does not, in the months of its life: in these it files returns. A listed seller with a shop goes by
 * the shop's id, so that what it sells here is found. By id.
 */
export async function loadFrame(
  container: MedusaContainer,
  floor: readonly FloorSales[],
): Promise<FrameEntry[]> {
  const releases: StatisticsReleaseModuleService = container.resolve(STATISTICS_RELEASE_MODULE);
  const listed = await releases.listFrameSellers({}, { take: null, order: { code: "ASC" } });
  const idOf = new Map(listed.map(({ code, seller_id }) => [code, seller_id ?? code]));
  const known = new Set(idOf.values());
  const ofList = listed.map(({ code, kind, size, commune_code, ...row }) => ({
    id: idOf.get(code) ?? code,
    size,
    kind,
    region: regionOf(commune_code),
    from: row.from_month,
    until: row.until_month,
    merged_into: row.merged_into === null ? null : (idOf.get(row.merged_into) ?? null),
  }));
  const ofMarket = await loadShops(container, floor);
  return [...ofList, ...ofMarket.filter(({ id }) => !known.has(id))].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}

async function loadShops(
  container: MedusaContainer,
  floor: readonly FloorSales[],
): Promise<FrameEntry[]> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const shops = await sellers.listSellers(
    { status: ["active", "suspended", "closed"] },
    { take: null, order: { id: "ASC" } },
  );
  const closed = shops.filter(({ status }) => status === "closed").map(({ id }) => id);
  const closings = await loadClosings(container, closed);
  const sold = new Map<string, string[]>();
  for (const { seller, month } of floor) sold.set(seller, [...(sold.get(seller) ?? []), month]);
  const now = new Date();
  return shops.flatMap((shop) => {
    const { id, kind, commune_code } = shop;
    const life = lifeOfShop(shop, closings.get(id) ?? null, sold.get(id) ?? [], now);
    const region = regionOf(commune_code);
    return life ? [{ id, size: SIZE_UNKNOWN, kind, region, ...life, merged_into: null }] : [];
  });
}
