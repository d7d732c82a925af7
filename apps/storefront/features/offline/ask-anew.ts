import type { Shopping } from "./shopping";

/**
 * An order about which an earlier edition of the market asked something that this one's page can't put into words waits
 * to be sent again: the market takes a basket once, and asks anew where it still has to.
 */
export function askAnew(kept: Shopping): Shopping {
  return {
    ...kept,
    toSend: kept.toSend.map((order) =>
      order.asks !== null && !("words" in order.asks) ? { ...order, asks: null } : order,
    ),
  };
}
