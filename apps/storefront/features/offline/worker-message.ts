/**
 * What a page tells the service worker: that somebody came to it, that she stays, that it changed the
 * basket, or that what waits should be tried again.
 */
export interface PageMessage {
  kind: "here" | "stays" | "basket" | "send";
  /** The page's address below the market's root, with its query. */
  path: string;
}

/** What the service worker tells the pages of what was done without a line; `null` when all is settled. */
export interface PocketNews {
  /** The market has still to hear of something: an order or a change of the basket. */
  unheard: boolean;
  /** Orders that wait for a line. */
  waiting: number;
  /** Orders about which the market asks something. */
  asking: number;
  /** Codes of orders sent since the shopper last looked. */
  sent: string[];
}
