import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { MedusaError } from "@medusajs/framework/utils";
import { orderCode } from "./order-code";

const TRIES = 5;

/** So many different codes that no order has yet; the unique index catches the race that remains. */
export async function unusedOrderCodes(
  transaction: Knex.Transaction,
  count: number,
): Promise<string[]> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const codes = [...new Set(Array.from({ length: count }, orderCode))];
    const { rows } = await transaction.raw<{ rows: unknown[] }>(
      "SELECT code FROM seller_order WHERE code = ANY(?) LIMIT 1",
      [codes],
    );
    if (rows.length === 0 && codes.length === count) {
      return codes;
    }
  }
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `No unused order codes found in ${TRIES} tries`,
  );
}
