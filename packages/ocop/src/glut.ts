/** Days of sales that tell the pace. */
export const PACE_DAYS = 90;
/** Less than this is no glut, however slowly it sells. */
const FEWEST_PIECES = 50;
/** How long goods that keep, or of which nobody says how long they do, may lie. */
const LONGEST_DAYS = 180;

/** What of a product is for sale and how fast it goes. */
export interface Supply {
  /** Packs that can still be bought. */
  available: number;
  /** Packs that reached buyers in the last {@link PACE_DAYS} days. */
  sold: number;
  /** How long it keeps; null when nobody says. */
  shelf_life_days: number | null;
}

/** Days until all of it is sold at the pace of the last ninety, rounded up; null when nothing was sold. */
export function daysOfSupply({ available, sold }: Supply): number | null {
  return sold === 0 ? null : Math.ceil((available * PACE_DAYS) / sold);
}

/**
 * Whether there is much more of a product than sells: at least fifty packs which, at the pace of the last
 * ninety days, are not all sold before they spoil, or within half a year where they keep longer. The market's
 * own rule, so that an officer hears of a glut while goods are still good.
 */
export function isGlut(supply: Supply): boolean {
  if (supply.available < FEWEST_PIECES) return false;
  const days = daysOfSupply(supply);
  return days === null || days > Math.min(supply.shelf_life_days ?? LONGEST_DAYS, LONGEST_DAYS);
}
