/**
 * Pieces that stand for "available now": a seller who does not count, because she makes more than she sells,
 * puts so many into the stock that no season empties it. It is a stock like any other, so orders reserve from
 * it, no check and no lock is left out, and setting it to 0 stops the sale at once.
 */
export const AVAILABLE_NOW = 1_000_000;

/** Whether a stock is not counted: still, when up to half of those pieces were sold. */
export function isAvailableNow(pieces: number): boolean {
  return pieces >= AVAILABLE_NOW / 2;
}
