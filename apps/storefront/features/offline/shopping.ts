import type { ShownRates } from "@cho-lang/delivery/own-zones";
import type { SeenPack } from "@/features/basket/seen-pack";
import type { CheckoutState } from "@/features/checkout/checkout-state";
import type { CheckoutValues } from "@/features/checkout/checkout-values";
import type { Basket } from "@/lib/medusa/basket";
import type { DeliveryChoice } from "@/lib/medusa/delivery";
import type { OrderFacts } from "@/lib/medusa/orders";

/** The market's basket as this phone last saw it. */
export interface KeptBasket {
  basket: Basket;
  /** What each of its sellers asks for delivery, by handle. */
  rates: Record<string, ShownRates>;
  /** ISO instant at which its prices and stock held. */
  asOf: string;
}

/**
 * A change of the basket made on this phone that the market has not confirmed. `id` names it for good: the
 * market counts an `add` once, however often it is sent.
 */
export type BasketChange =
  | { id: string; kind: "add"; quantity: number; pack: SeenPack }
  | { id: string; kind: "set"; variantId: string; quantity: number; seenUnitPrice: number }
  | { id: string; kind: "remove"; variantId: string };

/** A basket on this phone: the market's as last seen, and what was changed here since, the oldest first. */
export interface LocalBasket {
  basket: KeptBasket | null;
  changes: BasketChange[];
}

/** One line of an order as the shopper saw it. Money is whole đồng. */
export interface SeenLine {
  variantId: string;
  quantity: number;
  unitPrice: number;
}

/**
 * What the shopper agreed to pay, delivery included, whole đồng: exactly that much where the fees were
 * known, at most that much where only the dearest fee was.
 */
export interface Agreement {
  total: number;
  exact: boolean;
}

/** An order that the shopper placed on this phone and the market has not taken yet. */
export interface OrderToSend {
  id: string;
  /** ISO instant. */
  keptAt: string;
  /** The goods as they were on the screen; they go back into the basket when the order is withdrawn. */
  from: LocalBasket;
  /** The basket that becomes the order: the market places it once. `null` until there is one. */
  basketId: string | null;
  /** Whether the changes of `from` are in that basket. */
  joined: boolean;
  /** What was agreed to line by line. */
  lines: SeenLine[];
  values: CheckoutValues;
  communeChoice: string | null;
  /** How each seller's goods come, as a page of the market showed it; none where the phone alone took the order. */
  delivery?: DeliveryChoice[];
  /** `null` where no total could be shown: the market asks before it takes the order. */
  agreed: Agreement | null;
  /** What the market asks before it takes the order; `null` while the order waits to be sent. */
  asks: CheckoutState | null;
}

/** An own order as the market last showed it, without anything about the person. */
export interface KeptOrder {
  /** Lets the phone ask the market again; `null` for an order that was opened by code and number. */
  basketId: string | null;
  order: OrderFacts;
  /** ISO instant. */
  asOf: string;
}

/** Everything that this phone keeps of its shopper. */
export interface Shopping extends LocalBasket {
  /** The oldest first: they are sent in this order. */
  toSend: OrderToSend[];
  /** The latest first. */
  orders: KeptOrder[];
  /** Codes of orders that were sent since the shopper last looked. */
  sent: string[];
  /** Everything was cleared without a line: the market's cookies are still to be dropped. */
  forget: boolean;
}

export const NOTHING_KEPT: Shopping = {
  basket: null,
  changes: [],
  toSend: [],
  orders: [],
  sent: [],
  forget: false,
};
