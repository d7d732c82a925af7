/** The sum of whole numbers, exactly. RangeError when it is too large for that (from 2⁵³ on). */
export function exactSum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  if (!Number.isSafeInteger(total)) throw new RangeError("a sum is too large to be exact");
  return total;
}
