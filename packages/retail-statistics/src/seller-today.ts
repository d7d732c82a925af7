/** By a seller's number in the province's list, the shop that she has now. */
export type ShopsOfListed = ReadonlyMap<string, string>;

interface OfMonth {
  readonly seller: string;
  readonly month: string;
}

/**
 * Says of rows of sellers' months whose each is today: what is kept under a number of the list is the shop's that
 * the seller has opened since, so that nobody is lost, or counted as another, because she joined the market. Null
 * where the shop has a row for that month itself, which goes before it.
 */
export function sellerToday(
  rows: readonly OfMonth[],
  shops: ShopsOfListed,
): (row: OfMonth) => string | null {
  const own = new Set(rows.map(({ seller, month }) => `${month} ${seller}`));
  return ({ seller, month }) => {
    const shop = shops.get(seller);
    if (shop === undefined) return seller;
    return own.has(`${month} ${shop}`) ? null : shop;
  };
}
