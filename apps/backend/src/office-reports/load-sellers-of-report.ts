import { startOfVietnamDay, type VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SellerKind } from "./report-texts";

/** Open shops of one kind in one commune. */
export interface SellersOfKind {
  commune_code: string;
  kind: SellerKind;
  shops: number;
  /** Of these, which came to the market in the period. */
  joined: number;
}

/** Takes the first instant of the period and the first one after it. */
const BY_KIND = `SELECT commune_code, kind, count(*)::int AS shops,
    (count(*) FILTER (WHERE created_at >= ? AND created_at < ?))::int AS joined
  FROM seller WHERE status = 'active' AND deleted_at IS NULL
  GROUP BY commune_code, kind ORDER BY commune_code, kind`;

const ALL = `SELECT count(*)::int AS shops FROM seller WHERE status = 'active' AND deleted_at IS NULL`;

/** Shops that are open now by commune and kind, and how many they are in all by a count of its own. */
export async function loadSellersOfReport(
  container: MedusaContainer,
  { from, after }: { from: VietnamDay; after: VietnamDay },
): Promise<{ kinds: SellersOfKind[]; shops: number }> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [kinds, all] = await Promise.all([
    database.raw<{ rows: SellersOfKind[] }>(BY_KIND, [
      startOfVietnamDay(from),
      startOfVietnamDay(after),
    ]),
    database.raw<{ rows: { shops: number }[] }>(ALL),
  ]);
  return { kinds: kinds.rows, shops: all.rows[0]?.shops ?? 0 };
}
