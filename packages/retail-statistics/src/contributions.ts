import type { Cell } from "./disclosure";

/** What each seller adds to a figure, in whole đồng. */
export type BySeller = ReadonlyMap<string, number>;

/** Adds amounts up by seller. */
export function bySeller(sales: Iterable<{ seller: string; vnd: number }>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { seller, vnd } of sales) sums.set(seller, (sums.get(seller) ?? 0) + vnd);
  return sums;
}

/** By how much each seller's part is another one, whichever way. */
export function changesBetween(one: BySeller, other: BySeller): Map<string, number> {
  return new Map(
    [...new Set([...one.keys(), ...other.keys()])].map((seller) => [
      seller,
      Math.abs((one.get(seller) ?? 0) - (other.get(seller) ?? 0)),
    ]),
  );
}

/** A figure as a cell of a table; who adds nothing does not stand behind it. */
export function toCell(parts: BySeller): Cell {
  const largest = [...parts]
    .filter(([, value]) => value > 0)
    .map(([seller, value]) => ({ seller, value }))
    .sort((a, b) => b.value - a.value);
  const value = largest.reduce((sum, one) => sum + one.value, 0);
  return { value, sellers: largest.length, largest };
}
