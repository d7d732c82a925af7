import type { Basket } from "@/lib/medusa/basket";
import type { PaymentWay } from "@/lib/medusa/payment-ways";
import type { FieldProblems } from "./check-values";
import type { CheckoutValues } from "./checkout-values";
import type { ChoiceWords } from "./choice-words";
import type { CodeWords } from "./code-words";
import type { DeliveryWords } from "./delivery-words";
import type { ParcelWords } from "./parcel-words";
import type { PaymentWords } from "./payment-words";
import type { ProblemTexts } from "./problem-texts";
import type { QuoteWords } from "./quote-words";
import type { Quoted } from "./quoted";
import type { AddressChoice, KnownAddress } from "./understand-address";

/**
 * What became of the code that a phone is proven by: it has to be asked for, it was sent, nothing was typed, what was
 * typed is wrong, what was typed can't be checked now, too many were asked for today, it can't be had now, or the number
 * takes no text messages. Closed set.
 */
export type CodeNews =
  "needed" | "sent" | "missing" | "wrong" | "unchecked" | "too_many" | "unreachable" | "no_mobile";

/** Why the order was not placed, beyond a field. Closed set. */
export type CheckoutFailure =
  | { kind: "unreachable"; placing: boolean }
  | { kind: "busy" }
  | { kind: "crowded"; minutes: number }
  | { kind: "open_orders" }
  /** Many baskets of this phone number or network wait for their money. */
  | { kind: "unpaid_baskets" }
  /** More than an unpaid order may keep: so many pieces of each can be taken now. */
  | { kind: "much_unpaid"; lines: { variantId: string; available: number }[] }
  | { kind: "total_changed"; before: number }
  | { kind: "out_of_stock" }
  /** There is alcohol in it, and the shopper's declared age has ended. */
  | { kind: "age" }
  /** Nothing brings some of the goods to the address. */
  | { kind: "not_deliverable" }
  /** Some would come another way or later than the page showed; it shows today's now. */
  | { kind: "delivery_changed" }
  | { kind: "transfer_unavailable" }
  | { kind: "payment_unavailable" }
  /** A seller of the basket takes no cash, or not so much, by now; the basket names her. */
  | { kind: "cash_not_taken" }
  /** A seller's terms are not those that the page showed; it shows today's now. */
  | { kind: "terms_changed" }
  /** Cash orders of this phone number could not be delivered: it is to be paid another way. */
  | { kind: "cash_refused" }
  /** This phone (as it is dialled) is proven by a code before it orders in cash, or keeps much that is not paid. */
  | { kind: "phone_code"; phone: string; told: CodeNews }
  /** Ordered without a line, when the fees were not known: the total is new to the shopper. */
  | { kind: "total_unseen" }
  | { kind: "basket_changed" };

/** What the checkout page says of a step, put into words where the market runs: its script has none of them. */
export interface CheckoutWords {
  /** Why nothing was ordered; empty for none. */
  failure: string;
  /** The goods for which nothing was, each with what is so of it. */
  lines: string[];
  /** What takes what is left of them; empty where nothing does. */
  adjust: string;
  code: CodeWords | null;
  problems: ProblemTexts;
  choice: ChoiceWords | null;
  payment: PaymentWords;
  /** The same as long as another phone number is typed than the one that was answered about. */
  otherPayment: PaymentWords;
  /** The buyer's phone number as people read it. */
  phone: string;
  /** The goods of each seller, and how they come; nothing of that before the address is known. */
  parcels: (ParcelWords & { ways: DeliveryWords | null })[];
  /** With the fees for the address that is known, and without as long as another line is typed. */
  quote: { priced: QuoteWords; open: QuoteWords };
}

/** How the checkout stands after a post. */
export interface CheckoutStep {
  /** Grows with every submit, so that focus moves for a second failure; pricing alone moves nothing. */
  turn: number;
  values: CheckoutValues;
  payment: PaymentWay;
  problems: FieldProblems;
  /** Communes to choose from when an old name was split. */
  choices: AddressChoice[];
  address: KnownAddress | null;
  /** The basket with fees for `address`, or as it is without one. */
  basket: Basket;
  failure: CheckoutFailure | null;
}

/** What the checkout page shows after a post. */
export interface CheckoutState extends CheckoutStep {
  /** Of the market that said so: `CHECKOUT_EDITION` of its day. */
  edition: number;
  /** What the fees on the page belong to; `null` where it shows none. */
  quoted: Quoted | null;
  words: CheckoutWords;
}
