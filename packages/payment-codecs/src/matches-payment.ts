/** What a gateway says that it took; the amount in whole đồng. */
export interface TakenMoney {
  amount_vnd: number;
  /** ISO 4217, in any case of letters. */
  currency: string;
}

/**
 * Whether what was taken is exactly what was asked for, and that exactly what the orders of the basket were
 * to get. Medusa does not compare them when a cart is completed.
 */
export function matchesPayment(
  taken: TakenMoney,
  amountVnd: number,
  shares: readonly number[],
): boolean {
  return (
    taken.currency.toLowerCase() === "vnd" &&
    taken.amount_vnd === amountVnd &&
    shares.every((share) => Number.isSafeInteger(share) && share > 0) &&
    shares.reduce((sum, share) => sum + share, 0) === amountVnd
  );
}
