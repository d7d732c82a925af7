import type { ShipmentQuote, ShipmentWay } from "@/lib/medusa/seller-shipping";
import type { sellerShipping } from "@/messages/vi/seller-shipping";

export type ShippingFailure = keyof typeof sellerShipping.failure;

/** What the last try to send a parcel with GHN, to ask its price or to call it off, came to. */
export interface ShippingState {
  turn: number;
  done: boolean;
  /** Only after its price was asked. */
  quote: ShipmentQuote | null;
  /** What was typed then, for who posts without script. */
  way: ShipmentWay | null;
  failure: ShippingFailure | null;
  /** GHN's own words for a refusal; empty for none. */
  why: string;
}

export const NO_SHIPPING: ShippingState = {
  turn: 0,
  done: false,
  quote: null,
  way: null,
  failure: null,
  why: "",
};

/** After a connection that broke. */
export function whenShippingLost({ turn }: ShippingState): ShippingState {
  return { ...NO_SHIPPING, turn: turn + 1, failure: "unreachable" };
}
