/** Why an order that was on its way was not taken, or was lost, as its seller tells it and its buyer reads it. */
export const REFUSAL_REASONS = ["refused_at_door", "not_reached", "wrong_address", "lost"] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Those that count against a phone number; an address that was not found and a parcel that was lost are nobody's ill will. */
export const COUNTED_REFUSALS = [
  "refused_at_door",
  "not_reached",
] as const satisfies RefusalReason[];
export type CountedRefusal = (typeof COUNTED_REFUSALS)[number];
