import { startOfVietnamDay } from "@cho-lang/ocop/vietnam-day";
import { monthAfter } from "@cho-lang/retail-statistics/return-months";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { loadVersions } from "./load-versions";
import { toReturnView, type ReturnView } from "./return-view";

/** A seller who is asked for a month's return, and what she filed. */
export interface Filer {
  seller_id: string;
  name: string;
  /** National code of where she makes it. */
  commune_code: string;
  /** In their order; empty while nothing is filed. */
  versions: ReturnView[];
}

/**
 * The sellers who sell and are asked for a month, by name: those who were at the market before it was over,
 * and those who filed it or the month before.
 */
export async function listFilers(container: MedusaContainer, month: string): Promise<Filer[]> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [active, rows, before] = await Promise.all([
    sellers.listSellers(
      { status: "active" },
      { select: ["id", "name", "commune_code", "created_at"], order: { id: "ASC" }, take: null },
    ),
    loadVersions(container, { month }),
    loadVersions(container, { month: monthAfter(month, -1) }),
  ]);
  const versionsOf = new Map<string, ReturnView[]>();
  for (const row of rows) {
    versionsOf.set(row.seller_id, [...(versionsOf.get(row.seller_id) ?? []), toReturnView(row)]);
  }
  const filing = new Set([...rows, ...before].map(({ seller_id }) => seller_id));
  const over = startOfVietnamDay(`${monthAfter(month, 1)}-01`);
  return active
    .map(({ id, name, commune_code, created_at }) => ({
      seller_id: id,
      name,
      commune_code,
      asked: filing.has(id) || new Date(created_at) < over,
      versions: versionsOf.get(id) ?? [],
    }))
    .filter(({ asked }) => asked)
    .map(({ seller_id, name, commune_code, versions }) => ({
      seller_id,
      name,
      commune_code,
      versions,
    }))
    .toSorted(
      (a, b) => a.name.localeCompare(b.name, "vi") || a.seller_id.localeCompare(b.seller_id),
    );
}
