/** What one seller contributes to a cell of a table. */
export interface Contribution {
  readonly seller: string;
  /** Whole đồng from 0 up. */
  readonly value: number;
}

/** A cell of a table of values, with what it takes to judge whether it gives somebody away. */
export interface Cell {
  readonly value: number;
  /** How many sellers stand behind the value. */
  readonly sellers: number;
  /** Their largest contributions, the largest first: all of them, or at least {@link LARGEST_KEPT}. */
  readonly largest: readonly Contribution[];
}

/** A value of fewer sellers is not published: with two, each could subtract its own. */
export const FEWEST_SELLERS = 3;

/** How near nobody may come to a value that is not published, in per cent of it. */
export const PROTECTION_PERCENT = 10;

/** More contributions than this are not needed to judge a cell. */
export const LARGEST_KEPT = 10;

/**
 * Whether a cell may not be published (primary suppression): it has sales of fewer than three sellers, or
 * by the p % rule with p = 10 the second largest seller, who knows its own sales, could tell those of the
 * largest to within 10 %: value − x₁ − x₂ < p/100 · x₁. (Hundepool et al., Statistical Disclosure
 * Control, Wiley 2012, section 4.2.) A cell without sellers is a plain zero and may be.
 */
export function isSensitive({ value, sellers, largest }: Cell): boolean {
  if (sellers === 0) return false;
  if (sellers < FEWEST_SELLERS) return true;
  const [first, second] = largest;
  if (first === undefined || second === undefined) return true;
  return 100 * (value - first.value - second.value) < PROTECTION_PERCENT * first.value;
}

/** Several cells as one, each seller's contributions added up. */
export function unite(cells: readonly Cell[]): Cell {
  const ofSeller = new Map<string, number>();
  for (const { seller, value } of cells.flatMap(({ largest }) => largest)) {
    ofSeller.set(seller, (ofSeller.get(seller) ?? 0) + value);
  }
  const largest = [...ofSeller].map(([seller, value]) => ({ seller, value }));
  return {
    value: cells.reduce((sum, { value }) => sum + value, 0),
    sellers: Math.max(ofSeller.size, ...cells.map(({ sellers }) => sellers)),
    largest: largest.sort((a, b) => b.value - a.value),
  };
}

/**
 * Whether cells may be left out of a table whose published totals tell their sum: the sum itself gives
 * nobody away, and for all that it says each sensitive one could be at least 10 % larger, and any of them
 * nothing at all.
 */
export function hideOneAnother(cells: readonly Cell[]): boolean {
  const union = unite(cells);
  return (
    cells.length > 1 &&
    !isSensitive(union) &&
    cells.every(
      (cell) =>
        !isSensitive(cell) || 100 * (union.value - cell.value) >= PROTECTION_PERCENT * cell.value,
    )
  );
}
