import { communeByCode } from "@cho-lang/ocop/communes";
import type { Trader } from "@cho-lang/seller-rules/sale-terms";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";

type TraderRow = Omit<Trader, "commune"> & { id: string; commune_code: string };

const TRADERS = `SELECT id, name, legal_name, kind, representative, commune_code, phone, email, tax_code,
    confirm_hours
  FROM seller WHERE id = ANY(?) AND deleted_at IS NULL`;

/** Who these sellers are before the law, by id. */
export async function loadTraders(
  database: Knex,
  sellerIds: string[],
): Promise<Map<string, Trader>> {
  const { rows } = await database.raw<{ rows: TraderRow[] }>(TRADERS, [sellerIds]);
  return new Map(
    rows.map(({ id, commune_code, ...row }) => [
      id,
      { ...row, commune: communeByCode(commune_code)?.name ?? commune_code },
    ]),
  );
}
