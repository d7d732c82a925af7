/** Why a seller sends less than was ordered, as she chooses it and as the buyer reads it. */
export const CUT_REASONS = ["out_of_stock", "broken", "wrong_price", "buyer_asked"] as const;
export type CutReason = (typeof CUT_REASONS)[number];
