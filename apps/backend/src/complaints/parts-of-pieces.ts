import { shareUntil } from "../order-returns/return-share";
import { openParts } from "../order-returns/return-worth";
import type { PaidLine, PaidPieces } from "./load-pieces";
import { partsPaid } from "./parts-paid";
import { stillOut } from "./pieces-to-pay";

interface LineComplaint {
  id: string;
  quantity: number;
  opened_at: Date | string;
}

/**
 * What was paid back before as parts of the price of the next pieces of a line that come back, whole đồng. As
 * `piecesToPay` has it, those that its buyer complained about come back first; of a part for several of them each
 * bears its share.
 *
 * @param complaints all about the line
 * @param returns all of the order
 * @param pieces how many come back
 */
export function partsOfPieces(
  line: PaidLine,
  complaints: readonly LineComplaint[],
  returns: readonly PaidPieces[],
  pieces: number,
): number {
  const ofLine = returns.filter(({ line_id }) => line_id === line.id);
  const sum = (amount: (row: PaidPieces) => number) =>
    ofLine.reduce((all, row) => all + amount(row), 0);
  const returned_quantity = sum(({ quantity }) => quantity);
  const returned_vnd = sum(({ goods_vnd }) => goods_vnd);
  const reduced = complaints
    .map((one) => ({ part: partsPaid(one.id, ofLine), out: stillOut(one, ofLine) }))
    .filter(({ part, out }) => part > 0 && out > 0);
  const parts = reduced.reduce((all, { part }) => all + part, 0);
  const out = reduced.reduce((all, one) => all + one.out, 0);
  const first = Math.min(out, line.quantity - returned_quantity);
  if (first <= 0) {
    return 0;
  }
  const open = Math.min(parts, openParts({ ...line, returned_quantity, returned_vnd }));
  const now = Math.min(pieces, first);
  const until = (count: number) =>
    shareUntil({ ...line, returned_quantity }, returned_quantity + count);
  // Rounded, but never so that more is left than the pieces that come later can bear: that would be paid twice.
  return Math.max(Math.round((open * now) / first), open - (until(first) - until(now)));
}
