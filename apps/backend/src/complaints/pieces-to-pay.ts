import { complaintReturn } from "./complaint-return";

/** Pieces of a line that came back or were paid back. */
export interface ReturnedPieces {
  /** Under which name. */
  request_id: string;
  line_id: string;
  /** None for a part of the price of pieces that stay with the buyer. */
  quantity: number;
  at: Date;
}

export interface PiecesToPay {
  /** What is to be paid back now; what was paid back for this complaint already, when it was. */
  quantity: number;
  /** Pieces of the line that have not been paid back. */
  left: number;
  /** The same of the whole order. */
  left_of_order: number;
}

function sum(rows: readonly { quantity: number }[]): number {
  return rows.reduce((all, { quantity }) => all + quantity, 0);
}

/** Of the pieces that a complaint is about those that did not come back since it was opened. @param ofLine its line's */
export function stillOut(
  { quantity, opened_at }: { quantity: number; opened_at: Date | string },
  ofLine: readonly ReturnedPieces[],
): number {
  const since = sum(ofLine.filter(({ at }) => at >= new Date(opened_at)));
  return Math.max(0, quantity - since);
}

/**
 * How many pieces a complaint's buyer is still to be paid back for: those that it is about without those of its line
 * that were paid back since it was opened by another way, and never more than there are.
 */
export function piecesToPay(
  complaint: { id: string; line_id: string; quantity: number; opened_at: Date | string },
  lines: readonly { id: string; quantity: number }[],
  returns: readonly ReturnedPieces[],
): PiecesToPay {
  const { id, line_id } = complaint;
  const ofLine = returns.filter((row) => row.line_id === line_id);
  const left = sum(lines.filter((line) => line.id === line_id)) - sum(ofLine);
  const left_of_order = sum(lines) - sum(returns);
  const done = ofLine.find(({ request_id }) => request_id === complaintReturn(id));
  if (done) {
    return { quantity: done.quantity, left, left_of_order };
  }
  const quantity = Math.max(0, Math.min(stillOut(complaint, ofLine), left));
  return { quantity, left, left_of_order };
}
