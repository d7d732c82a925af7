import { addMonths, type VietnamDay } from "@cho-lang/ocop/vietnam-day";

/** What a seller may say of delivery at most: her form and the API hold her to the same. */
export const DELIVERY_LIMITS = {
  fee_vnd: 10_000_000,
  /** A goods total from which it is free. */
  free_from_vnd: 1_000_000_000,
  weight_grams: 100_000,
  weight_steps: 5,
  own_zones: 10,
  zone_letters: 40,
  /** Days on the way beyond the usual ones. */
  zone_days: 14,
  address_letters: 200,
  hours_letters: 100,
  fair_letters: 100,
} as const;

const FAIR_AHEAD_MONTHS = 12;
const NO_LINE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/**
 * Whether a text can stand in one line: with something to read, not too much, and without line breaks, tabs or other
 * control characters, which would make lines of their own in the terms of a sale or turn those of others round.
 */
export function isOneLine(text: string, most: number): boolean {
  return SAYS_SOMETHING.test(text) && text.length <= most && !NO_LINE.test(text);
}

/** Whether a stall at a fair can be offered: not one that is over, nor one that is over a year away. */
export function isFairToCome({ to }: { to: VietnamDay }, today: VietnamDay): boolean {
  return to >= today && to <= addMonths(today, FAIR_AHEAD_MONTHS);
}
