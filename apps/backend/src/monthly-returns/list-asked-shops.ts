import { startOfVietnamDay } from "@cho-lang/ocop/vietnam-day";
import { monthAfter } from "@cho-lang/retail-statistics/return-months";
import { sellerToday, type ShopsOfListed } from "@cho-lang/retail-statistics/seller-today";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { loadShopsOfListed } from "../statistics-releases/load-shops-of-listed";
import type { Filer } from "./filer";
import { loadVersions } from "./load-versions";
import { versionsBySeller } from "./versions-by-seller";

/**
 * The shops that sell and are asked for a month: those that were at the market before it was over, and those
 * that filed it or the month before, also under the seller's number in the province's list before she had the
 * shop. By id.
 */
export async function listAskedShops(container: MedusaContainer, month: string): Promise<Filer[]> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [active, shops, ...filed] = await Promise.all([
    sellers.listSellers(
      { status: "active" },
      { select: ["id", "name", "commune_code", "created_at"], order: { id: "ASC" }, take: null },
    ),
    loadShopsOfListed(container),
    loadVersions(container, { month }),
    loadVersions(container, { month: monthAfter(month, -1) }),
  ]);
  const [rows, before] = [toShops(filed[0], shops), toShops(filed[1], shops)];
  const versionsOf = versionsBySeller(rows);
  const filing = new Set([...rows, ...before].map(({ seller_id }) => seller_id));
  const over = startOfVietnamDay(`${monthAfter(month, 1)}-01`);
  return active
    .filter(({ id, created_at }) => filing.has(id) || new Date(created_at) < over)
    .map(({ id, name, commune_code }) => ({
      seller_id: id,
      name,
      commune_code,
      without_shop: false,
      versions: versionsOf.get(id) ?? [],
    }));
}

function toShops<Row extends { seller_id: string; month: string }>(
  rows: readonly Row[],
  shops: ShopsOfListed,
): Row[] {
  const today = sellerToday(rows.map(toKey), shops);
  return rows.flatMap((row) => {
    const seller_id = today(toKey(row));
    return seller_id === null ? [] : [{ ...row, seller_id }];
  });
}

function toKey({ seller_id, month }: { seller_id: string; month: string }) {
  return { seller: seller_id, month };
}
