import { startOfVietnamDay } from "@cho-lang/ocop/vietnam-day";
import { monthAfter } from "@cho-lang/retail-statistics/return-months";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { Filer } from "./filer";
import { loadVersions } from "./load-versions";
import { versionsBySeller } from "./versions-by-seller";

/**
 * The shops that sell and are asked for a month: those that were at the market before it was over, and those
 * that filed it or the month before. By id.
 */
export async function listAskedShops(container: MedusaContainer, month: string): Promise<Filer[]> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [active, rows, before] = await Promise.all([
    sellers.listSellers(
      { status: "active" },
      { select: ["id", "name", "commune_code", "created_at"], order: { id: "ASC" }, take: null },
    ),
    loadVersions(container, { month }),
    loadVersions(container, { month: monthAfter(month, -1) }),
  ]);
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
