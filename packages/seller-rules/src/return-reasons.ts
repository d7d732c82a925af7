/** For what a seller takes goods back or pays for them by herself. */
export const SELLERS_RETURN_REASONS = [
  "spoiled",
  "broken",
  "wrong_goods",
  "missing",
  "not_wanted",
] as const;

/**
 * Why goods that had arrived are given back to the seller or paid back to the buyer, as both read it; `not_arrived`
 * when they were only said to have, and the buyer complained.
 */
export const RETURN_REASONS = [...SELLERS_RETURN_REASONS, "not_arrived"] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];
