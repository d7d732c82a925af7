/** Why a buyer proves her phone by a code before she pays in cash on delivery. */
export type CashProofReason = "first_order" | "large_order";

/**
 * From this sum of a phone's cash orders on, whole đồng, the phone is proven each time: those of a basket, and what is
 * still open of `CASH_TOGETHER_HOURS`, so that nobody gets by with several small baskets. Most baskets of a market for
 * food come to a few hundred thousand; a parcel of this size that nobody takes costs its seller more than a day's sales.
 */
export const LARGE_CASH_VND = 2_000_000;

/** Hours in which the cash orders of a phone count as one purchase. */
export const CASH_TOGETHER_HOURS = 24;

/** For how long a code that was typed stands for its phone, in seconds: one sitting, with time to correct an address. */
export const CASH_PROOF_SECONDS = 30 * 60;

/** What is known of a basket that is to be paid in cash. */
export interface CashBasket extends CashPast {
  /** What all its orders would collect together, delivery included, whole đồng. */
  readonly cash_vnd: number;
}

/** What is known of the phone number that it is ordered under. */
export interface CashPast {
  /** Whether goods that were ordered under it have ever been delivered on this market. */
  readonly delivered_before: boolean;
  /**
   * What its other cash orders are still to collect that were placed since `cashCountsFrom`, whole đồng: of those neither
   * delivered nor cancelled.
   */
  readonly open_vnd: number;
}

/** The first instant whose cash orders count with a basket that is placed at `now`. */
export function cashCountsFrom(now: Date): Date {
  return new Date(now.getTime() - CASH_TOGETHER_HOURS * 3_600_000);
}

/** Whether so much in cash needs a proven phone, whatever is known of it. */
export function isLargeCash(vnd: number): boolean {
  return vnd >= LARGE_CASH_VND;
}

/**
 * Why the phone is proven before this basket is ordered in cash; null when nothing has to be. Nobody has paid anything
 * then, and the goods set out to a number that anybody can type: one under which goods were taken has shown that
 * somebody answers it, which is worth as much as a code until much is at stake.
 */
export function cashProofReason({
  delivered_before,
  cash_vnd,
  open_vnd,
}: CashBasket): CashProofReason | null {
  // First, so that nobody learns from a refused order whether a number has ever taken goods here.
  if (isLargeCash(cash_vnd + open_vnd)) {
    return "large_order";
  }
  return delivered_before ? null : "first_order";
}
