import { MedusaError } from "@medusajs/framework/utils";

/** A line of a delivered order: what its buyer paid for so many pieces, and how many of them came back before. */
export interface ReturnableLine {
  quantity: number;
  /** Whole đồng, discounts taken off. */
  total_vnd: number;
  returned_quantity: number;
}

/** What the first `count` pieces of a line come to, whole đồng. */
export function shareUntil({ quantity, total_vnd }: ReturnableLine, count: number): number {
  return Math.round((total_vnd * count) / quantity);
}

/**
 * What the buyer gets back for so many pieces of a line: their part of what he paid for it, in whole đồng. Parts
 * of one line always sum to the line, whatever the order and the sizes in which its pieces come back.
 *
 * Throws `unexpected_state` unless 1 to all of the pieces that are left come back.
 */
export function returnShare(line: ReturnableLine, pieces: number): number {
  const { quantity, returned_quantity } = line;
  const left = quantity - returned_quantity;
  if (!Number.isInteger(pieces) || pieces < 1 || pieces > left) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `${pieces} of ${left} pieces can't come back`,
    );
  }
  return shareUntil(line, returned_quantity + pieces) - shareUntil(line, returned_quantity);
}
