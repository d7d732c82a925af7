/**
 * Shares a whole amount by weights: each part gets its proportion rounded down, and what is left goes, one đồng each,
 * to the parts that lost most by the rounding (the first of equals first). The parts add up to the amount and none is
 * negative. Weights that are all 0 share alike; no weights, no parts.
 *
 * @throws RangeError when the amount or a weight is negative or not whole, or nobody is there to take an amount
 */
export function shareAmount(amount: number, weights: readonly number[]): number[] {
  requireWhole(amount);
  weights.forEach(requireWhole);
  if (weights.length === 0) {
    if (amount > 0) throw new RangeError(`nobody is there to take ${String(amount)}`);
    return [];
  }
  const even = weights.every((weight) => weight === 0);
  // Whole numbers of any size: the product of two amounts may be beyond what a double holds exactly.
  const parts = weights.map((weight) => (even ? 1n : BigInt(weight)));
  const sum = parts.reduce((before, part) => before + part, 0n);
  const exact = parts.map((part) => part * BigInt(amount));
  const shares = exact.map((product) => Number(product / sum));
  const left = amount - shares.reduce((before, share) => before + share, 0);
  const byLoss = exact
    .map((product, at) => ({ at, lost: product % sum }))
    .toSorted((a, b) => Number(b.lost > a.lost) - Number(b.lost < a.lost) || a.at - b.at);
  for (const { at } of byLoss.slice(0, left)) {
    shares[at] = (shares[at] ?? 0) + 1;
  }
  return shares;
}

function requireWhole(amount: number): void {
  if (!Number.isSafeInteger(amount) || amount < 0) {
    throw new RangeError(`an amount to share is whole and not negative, not ${String(amount)}`);
  }
}
