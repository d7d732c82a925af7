import type { Shopping } from "./shopping";

/**
 * An order about which an earlier edition of the market asked something that this one's page can't put into words is
 * sent again, agreed to at no total: the market asks anew then, and never takes it before its buyer has answered.
 */
export function askAnew(kept: Shopping): Shopping {
  return {
    ...kept,
    toSend: kept.toSend.map((order) =>
      order.asks !== null && !("words" in order.asks)
        ? { ...order, asks: null, agreed: null }
        : order,
    ),
  };
}
