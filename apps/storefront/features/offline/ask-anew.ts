import { CHECKOUT_EDITION } from "@/features/checkout/checkout-edition";
import type { Shopping } from "./shopping";

/**
 * An order about which another edition of the market asked than this one, whose page shows questions otherwise, is
 * sent again, agreed to at no total: the market asks anew then, and never takes it before its buyer has answered.
 */
export function askAnew(kept: Shopping): Shopping {
  return {
    ...kept,
    toSend: kept.toSend.map((order) =>
      // The first editions named none.
      order.asks !== null && order.asks.edition !== CHECKOUT_EDITION
        ? { ...order, asks: null, agreed: null }
        : order,
    ),
  };
}
