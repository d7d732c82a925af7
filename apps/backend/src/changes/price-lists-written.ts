/** Event: somebody wrote price lists or prices in them. */
export const PRICE_LISTS_WRITTEN = "price-lists.written";

export interface PriceListsWritten {
  /** Since when, ISO 8601. */
  since: string;
}
