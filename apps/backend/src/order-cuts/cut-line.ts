import { MedusaError } from "@medusajs/framework/utils";

/** One line of an order, in whole đồng. */
export interface CuttableLine {
  /** Pieces, at least 1. */
  quantity: number;
  unit_price_vnd: number;
  /** Each discount on the whole line; together never more than its goods cost. */
  discounts_vnd: number[];
  /** Pieces of it that have left in parcels, and what these collect for them; none unless told. */
  sent?: { quantity: number; total_vnd: number };
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

/** The part of each discount that the sent pieces have had; together what their parcels did not collect. */
function givenAlready({ unit_price_vnd, discounts_vnd, sent }: CuttableLine): number[] {
  const given = sent ? sent.quantity * unit_price_vnd - sent.total_vnd : 0;
  const all = discounts_vnd.reduce((sum, one) => sum + one, 0);
  let left = given;
  return discounts_vnd.map((discount) => {
    const share = all === 0 ? 0 : Math.min(Math.ceil((given * discount) / all), left);
    left -= share;
    return share;
  });
}

/**
 * A line with fewer pieces. Goods fall by exactly those pieces at the price that was agreed; each discount
 * shrinks with them, rounded for the buyer to a whole đồng, so that a piece that stays never costs more than
 * before. What has left in a parcel is not touched: with all of the rest taken off, the line comes to exactly
 * what its parcels collect. The delivery fee is no part of it: the parcel still travels, and its fee stays what
 * was agreed, also where fewer goods would no longer travel free.
 *
 * Throws `unexpected_state` unless 1 to all of the pieces that have not left are taken off.
 */
export function cutLine(line: CuttableLine, pieces: number): LineAfterCut {
  const { quantity: before, unit_price_vnd, sent } = line;
  const open = before - (sent?.quantity ?? 0);
  if (!Number.isInteger(pieces) || pieces < 1 || pieces > open) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `${pieces} of ${open} pieces can't be taken off`,
    );
  }
  const quantity = before - pieces;
  const stays = open - pieces;
  const room = stays * unit_price_vnd;
  const already = givenAlready(line);
  let given = 0;
  const discounts_vnd = line.discounts_vnd.map((discount, at) => {
    const had = already[at] ?? 0;
    const share = Math.min(Math.ceil(((discount - had) * stays) / open), room - given);
    given += share;
    return had + share;
  });
  const after = totalOf({ quantity, unit_price_vnd, discounts_vnd });
  return { quantity, discounts_vnd, taken_off_vnd: totalOf(line) - after };
}

/**
 * What a parcel with so many pieces of a line collects for them: what the line would come to if nothing more
 * of it was sent, less what earlier parcels collect for it. So all parcels together collect what the line
 * comes to, also when some of it is cut in between.
 *
 * Throws `unexpected_state` unless 1 to all of the pieces that have not left are in the parcel.
 */
export function collectForPieces(line: CuttableLine, pieces: number): number {
  const open = line.quantity - (line.sent?.quantity ?? 0);
  const later = open === pieces ? 0 : cutLine(line, open - pieces).taken_off_vnd;
  return totalOf(line) - later - (line.sent?.total_vnd ?? 0);
}
