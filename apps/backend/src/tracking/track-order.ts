import { parsePhone } from "@cho-lang/vietnam-addresses/phone";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import type { OrderView } from "../order-view/order-view";
import { retrieveOrderViews } from "../order-view/retrieve-order-views";
import { forgetGuesses, limitGuesses } from "../rate-limit/limit-guesses";

const SECONDS = 15 * 60;
/** The phone number of an order must not be guessable, nor the codes of somebody's orders. */
const PHONE_GUESSES = { visitor: 10, all: 100, seconds: SECONDS };
const CODE_GUESSES = { visitor: 50, all: 500, seconds: SECONDS };

/** What a visitor types to see an order. */
export interface TrackedBy {
  /** Its code or id. */
  order: string;
  phone: string;
  /** Who asks; null when nothing tells visitors apart. */
  visitor: string | null;
}

/**
 * Finds an order by its code or id and the buyer's phone. A wrong phone and an unknown order get the
 * same `not_found`, and the same `too_many_requests` after too many wrong tries: nothing tells whether
 * an order exists. By whatever name an order is asked for, it is the same count.
 */
export async function trackOrder(
  container: MedusaContainer,
  { order, phone, visitor }: TrackedBy,
): Promise<OrderView> {
  const parsed = parsePhone(phone);
  if (parsed.kind === "invalid") {
    throw new MarketError("not_found");
  }
  const codesOfPhone = `track-phone:${parsed.e164}`;
  await limitGuesses(container, codesOfPhone, visitor, CODE_GUESSES);
  const name = order.startsWith("order_") ? order : order.toUpperCase();
  const filter = order.startsWith("order_") ? { order_id: name } : { code: name };
  const [view] = await retrieveOrderViews(container, filter);
  const phoneOfOrder = `track:${view?.id ?? name}`;
  await limitGuesses(container, phoneOfOrder, visitor, PHONE_GUESSES);
  if (parsed.e164 !== view?.buyer.phone) {
    throw new MarketError("not_found");
  }
  await forgetGuesses(container, phoneOfOrder, visitor);
  await forgetGuesses(container, codesOfPhone, visitor);
  return view;
}
