import type { BasketFailure } from "./basket-failure";

/** What the last change of the basket came to, for the page to say. */
export interface BasketState {
  /** Grows with every change, so that the page notices a second failure of the same kind. */
  turn: number;
  failure: BasketFailure | null;
  /** The line that failed, or `null` when the failure is the basket's. */
  variantId: string | null;
  /** What was typed, kept when it was refused. */
  typed: string | null;
}

export const UNTOUCHED: BasketState = { turn: 0, failure: null, variantId: null, typed: null };
