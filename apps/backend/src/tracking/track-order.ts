import { parsePhone } from "@cho-lang/vietnam-addresses/phone";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import type { OrderView } from "../order-view/order-view";
import { retrieveOrderViews } from "../order-view/retrieve-order-views";
import { countTry, forgetTries } from "../rate-limit/tries";

/** Wrong tries per order before it is closed for a while: a phone number must not be guessable. */
const MOST_TRIES = 10;
/** Wrong tries per phone number: nor may the codes of somebody's orders be. */
const MOST_TRIES_OF_PHONE = 50;
const CLOSED_SECONDS = 15 * 60;

/** Counts a try. Throws `too_many_requests` above `most`, until a quarter of an hour without one. */
async function limitTries(container: MedusaContainer, key: string, most: number): Promise<void> {
  if ((await countTry(container, key, CLOSED_SECONDS)) > most) {
    throw new MarketError("too_many_requests", { retry_after_seconds: CLOSED_SECONDS });
  }
}

/**
 * Finds an order by its code or id and the buyer's phone. A wrong phone and an unknown order get the
 * same `not_found`. After ten wrong tries on one order, by whatever name it was asked for, or fifty with
 * one phone number, whether there was such an order or not: `too_many_requests`.
 */
export async function trackOrder(
  container: MedusaContainer,
  order: string,
  phone: string,
): Promise<OrderView> {
  const parsed = parsePhone(phone);
  if (parsed.kind === "invalid") {
    throw new MarketError("not_found");
  }
  const phoneKey = `track-phone:${parsed.e164}`;
  await limitTries(container, phoneKey, MOST_TRIES_OF_PHONE);
  const filter = order.startsWith("order_") ? { order_id: order } : { code: order.toUpperCase() };
  const [view] = await retrieveOrderViews(container, filter);
  if (!view) {
    throw new MarketError("not_found");
  }
  const orderKey = `track:${view.id}`;
  await limitTries(container, orderKey, MOST_TRIES);
  if (parsed.e164 !== view.buyer.phone) {
    throw new MarketError("not_found");
  }
  await forgetTries(container, orderKey);
  await forgetTries(container, phoneKey);
  return view;
}
