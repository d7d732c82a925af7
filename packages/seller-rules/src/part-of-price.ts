/** Less than this is paid back of no price, whole đồng: below it nobody goes to the bank. */
export const LEAST_PART_VND = 1_000;

/**
 * Whether a sum is a part of what can still be paid back for complained goods: from 1,000 đồng up to less than all of
 * it. All of it is no part: then the goods are paid back whole.
 *
 * @param left_vnd what can still be paid back for the goods, delivery apart, whole đồng
 */
export function isPartOf(part_vnd: number, left_vnd: number): boolean {
  return Number.isInteger(part_vnd) && part_vnd >= LEAST_PART_VND && part_vnd < left_vnd;
}

/**
 * The part of a price that so much of the goods comes to, rounded up to whole thousands for the buyer. Null where that
 * is no part: nothing was said to be bad, all of it was, or the goods cost too little.
 *
 * @param bad how much is bad, of how much, in one unit
 * @param left_vnd as `isPartOf`
 */
export function proposedPart(bad: { units: number; of: number }, left_vnd: number): number | null {
  const share = Math.ceil((left_vnd * bad.units) / bad.of / LEAST_PART_VND) * LEAST_PART_VND;
  return bad.units < bad.of && isPartOf(share, left_vnd) ? share : null;
}
