import type { CheckoutState } from "@/features/checkout/checkout-state";
import type { DeliveryChoice } from "@/lib/medusa/delivery";
import type { KeptBasket, KeptOrder, OrderToSend } from "./shopping";

/** What is posted to have an order placed that was made without a line. */
export type SentOrder = Pick<OrderToSend, "lines" | "values" | "communeChoice" | "agreed"> & {
  basketId: string;
  delivery: DeliveryChoice[];
};

/**
 * What came of it: ordered (now or by an earlier try); a question to the shopper, with nothing ordered; no
 * such basket; or nobody could say, so it is to be sent again.
 */
export type SendAnswer =
  | { kind: "placed"; orders: KeptOrder[] }
  | { kind: "asks"; state: CheckoutState }
  | { kind: "gone" }
  | { kind: "later" };

/** What came of joining changes to the basket: it is `placed` when an earlier try already ordered it. */
export type JoinAnswer =
  { kind: "joined"; kept: KeptBasket } | { kind: "placed" } | { kind: "gone" } | { kind: "later" };
