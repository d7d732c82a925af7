/** Why goods that had arrived are given back to the seller or paid back to the buyer, as both read it. */
export const RETURN_REASONS = [
  "spoiled",
  "broken",
  "wrong_goods",
  "missing",
  "not_wanted",
] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];
