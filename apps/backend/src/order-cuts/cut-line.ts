import { MedusaError } from "@medusajs/framework/utils";

/** One line of an order, in whole đồng. */
export interface CuttableLine {
  /** Pieces, at least 1. */
  quantity: number;
  unit_price_vnd: number;
  /** Each discount on the whole line; together never more than its goods cost. */
  discounts_vnd: number[];
}

export interface LineAfterCut {
  quantity: number;
  discounts_vnd: number[];
  /** By how much the order becomes cheaper, whole đồng. */
  taken_off_vnd: number;
}

function totalOf({ quantity, unit_price_vnd, discounts_vnd }: CuttableLine): number {
  return quantity * unit_price_vnd - discounts_vnd.reduce((sum, one) => sum + one, 0);
}

/**
 * A line with fewer pieces. Goods fall by exactly those pieces at the price that was agreed; each discount
 * shrinks with them, rounded for the buyer to a whole đồng, so that a piece that stays never costs more than
 * before. The delivery fee is no part of it: the parcel still travels, and its fee stays what was agreed, also
 * where fewer goods would no longer travel free.
 *
 * Throws `unexpected_state` unless 1 to all of the pieces are taken off.
 */
export function cutLine(line: CuttableLine, pieces: number): LineAfterCut {
  const { quantity: before, unit_price_vnd } = line;
  if (!Number.isInteger(pieces) || pieces < 1 || pieces > before) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `${pieces} of ${before} pieces can't be taken off`,
    );
  }
  const quantity = before - pieces;
  const room = quantity * unit_price_vnd;
  let given = 0;
  const discounts_vnd = line.discounts_vnd.map((discount) => {
    const share = Math.min(Math.ceil((discount * quantity) / before), room - given);
    given += share;
    return share;
  });
  const after = totalOf({ quantity, unit_price_vnd, discounts_vnd });
  return { quantity, discounts_vnd, taken_off_vnd: totalOf(line) - after };
}
