/** Fired on `window` when the readable cookie `basket_count` may have changed. */
export const BASKET_COUNT_CHANGED = "basketcountchanged";

/** Tells every place that shows the count to read the cookie again. */
export function announceBasketCount(): void {
  window.dispatchEvent(new Event(BASKET_COUNT_CHANGED));
}

/**
 * Shows a count that the market does not know of, on a phone without a line. Announces nothing where it is
 * shown already: whoever hears of a change reads the basket again, and would come back here for ever.
 */
export function showBasketCount(count: number): void {
  if (basketCountIn(document.cookie) === count) {
    return;
  }
  document.cookie = `basket_count=${String(count)}; path=/; max-age=5184000; samesite=lax`;
  announceBasketCount();
}

/** The count in a cookie header such as `document.cookie`; 0 when there is none or it is no number. */
export function basketCountIn(cookie: string): number {
  const found = /(?:^|;\s*)basket_count=(\d{1,5})(?:;|$)/.exec(cookie);
  return found === null ? 0 : Number(found[1]);
}
