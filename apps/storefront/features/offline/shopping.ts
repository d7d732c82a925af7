import type { DeliveryRates } from "@cho-lang/delivery/delivery-fee";
import type { CheckoutState } from "@/features/checkout/checkout-state";
import type { CheckoutValues } from "@/features/checkout/checkout-values";
import type { Basket, BasketGroup } from "@/lib/medusa/basket";
import type { Picture } from "@/lib/medusa/catalogue";
import type { OrderFacts } from "@/lib/medusa/orders";

/** The market's basket as this phone last saw it. */
export interface KeptBasket {
  basket: Basket;
  /** What each of its sellers asks for delivery, by handle. */
  rates: Record<string, DeliveryRates>;
  /** ISO instant at which its prices and stock held. */
  asOf: string;
}

/** What a page showed about a pack when it was chosen. Money is whole đồng. */
export interface SeenPack {
  variantId: string;
  productHandle: string;
  title: string;
  label: string;
  picture: Picture | null;
  unitPrice: number;
  seller: BasketGroup["seller"];
  rates: DeliveryRates;
}

/**
 * A change of the basket made on this phone that the market has not confirmed. `id` names it for good: the
 * market counts an `add` once, however often it is sent.
 */
export type BasketChange =
  | { id: string; kind: "add"; quantity: number; pack: SeenPack }
  | { id: string; kind: "set"; variantId: string; quantity: number; seenUnitPrice: number }
  | { id: string; kind: "remove"; variantId: string };

/** One line of an order as the shopper saw it. Money is whole đồng. */
export interface SeenLine {
  variantId: string;
  title: string;
  label: string;
  picture: Picture | null;
  quantity: number;
  unitPrice: number;
}

/**
 * What the shopper agreed to pay, delivery included, whole đồng: exactly that much where the fees were
 * known, at most that much where only the dearest fee was; `null` where nothing was known, which is always
 * asked about again.
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
  /** The basket that becomes the order; the market places it once. `null` until there is one. */
  basketId: string | null;
  /** Changes that have to be in that basket first. */
  changes: BasketChange[];
  /** What was on the screen; `null` when only its total is known. */
  lines: SeenLine[] | null;
  values: CheckoutValues;
  communeChoice: string | null;
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

/** Everything that this phone knows of one shopper. */
export interface Shopping {
  basket: KeptBasket | null;
  /** The oldest first. */
  changes: BasketChange[];
  /** The oldest first: they are sent in this order. */
  toSend: OrderToSend[];
  orders: KeptOrder[];
  /** Everything was cleared without a line: the market's cookies are still to be dropped. */
  forget: boolean;
}

export const NOTHING_KEPT: Shopping = {
  basket: null,
  changes: [],
  toSend: [],
  orders: [],
  forget: false,
};
