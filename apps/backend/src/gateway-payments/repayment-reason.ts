/** Why the market sends money back by itself; the panel has its own words for each. */
export const REPAYMENT_REASONS = [
  "order cancelled",
  "paid in cash instead",
  "goods paid back",
  "more than the order comes to",
] as const;
export type RepaymentReason = (typeof REPAYMENT_REASONS)[number];

interface Standing {
  cancelled: boolean;
  /** Its buyer changed to cash. */
  inCash: boolean;
  /** What was paid back of its goods, whole đồng. */
  returned_vnd: number;
}

/** Why more is held for an order than it comes to: what was paid twice went back before anything of it arrived. */
export function repaymentReason({ cancelled, inCash, returned_vnd }: Standing): RepaymentReason {
  if (cancelled) {
    return "order cancelled";
  }
  if (inCash) {
    return "paid in cash instead";
  }
  return returned_vnd > 0 ? "goods paid back" : "more than the order comes to";
}
