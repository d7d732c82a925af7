import { communeByCode } from "@cho-lang/ocop/communes";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { FloorSales, FrameEntry } from "@cho-lang/retail-statistics/release-inputs";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { STATISTICS_RELEASE_MODULE } from "../modules/statistics-release";
import type StatisticsReleaseModuleService from "../modules/statistics-release/service";

/** The size of a shop that the province's list does not have. */
const SIZE_UNKNOWN = "unknown";

/** Its stratum's region: the district that the commune lay in until 30/6/2025. */
function regionOf(communeCode: string): string {
  return communeByCode(communeCode)?.former_districts[0] ?? communeCode;
}

/**
 * The sellers known to the province: those of its list, and every shop of this market that the list does
 * not have, from the month in which it came or first sold here: from then on it files returns. A listed seller with a shop goes by the shop's id, so that
 * what it sells here is found. By id.
 */
export async function loadFrame(
  container: MedusaContainer,
  floor: readonly FloorSales[],
): Promise<FrameEntry[]> {
  const releases: StatisticsReleaseModuleService = container.resolve(STATISTICS_RELEASE_MODULE);
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const listed = await releases.listFrameSellers({}, { take: null, order: { code: "ASC" } });
  const shops = await sellers.listSellers(
    { status: ["active", "suspended"] },
    { take: null, order: { id: "ASC" } },
  );
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
  const soldFrom = new Map<string, string>();
  for (const { seller, month } of floor) {
    soldFrom.set(seller, earlier(month, soldFrom.get(seller)));
  }
  const ofMarket = shops
    .filter(({ id }) => !known.has(id))
    .map(({ id, kind, commune_code, created_at }) => ({
      id,
      size: SIZE_UNKNOWN,
      kind,
      region: regionOf(commune_code),
      from: earlier(vietnamDay(new Date(created_at)).slice(0, 7), soldFrom.get(id)),
      until: null,
      merged_into: null,
    }));
  return [...ofList, ...ofMarket].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function earlier(month: string, other = month): string {
  return month < other ? month : other;
}
