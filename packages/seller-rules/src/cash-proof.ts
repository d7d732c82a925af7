/** Why a buyer proves her phone by a code before she pays in cash on delivery. */
export type CashProofReason = "first_order" | "large_order";

/**
 * From this sum of a basket's cash orders on, whole đồng, the phone is proven each time. Most baskets of a market for
 * food come to a few hundred thousand; a parcel of this size that nobody takes costs its seller more than a day's sales.
 */
export const LARGE_CASH_VND = 2_000_000;

/** For how long a code that was typed stands for its phone, in seconds: one sitting, with time to correct an address. */
export const CASH_PROOF_SECONDS = 30 * 60;

/** What is known of a basket that is to be paid in cash. */
export interface CashBasket {
  /** Whether goods that were ordered under this phone number have ever been delivered on this market. */
  readonly delivered_before: boolean;
  /** What all its orders would collect together, delivery included, whole đồng. */
  readonly cash_vnd: number;
}

/**
 * Why the phone is proven before this basket is ordered in cash; null when nothing has to be. Nobody has paid anything
 * then, and the goods set out to a number that anybody can type: one under which goods were taken has shown that
 * somebody answers it, which is worth as much as a code until much is at stake.
 */
export function cashProofReason({
  delivered_before,
  cash_vnd,
}: CashBasket): CashProofReason | null {
  // First, so that nobody learns from a refused order whether a number has ever taken goods here.
  if (cash_vnd >= LARGE_CASH_VND) {
    return "large_order";
  }
  return delivered_before ? null : "first_order";
}
