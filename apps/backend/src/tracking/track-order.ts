import { parsePhone } from "@cho-lang/vietnam-addresses/phone";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import type { OrderView } from "../order-view/order-view";
import { retrieveOrderViews } from "../order-view/retrieve-order-views";
import { countTry, forgetTries } from "../rate-limit/tries";

/** Wrong tries per order before it is closed for a while: a phone number must not be guessable. */
const MOST_TRIES = 10;
const CLOSED_SECONDS = 15 * 60;

/**
 * Finds an order by its code or id and the buyer's phone. A wrong phone and an unknown order get the
 * same `not_found`; after ten wrong tries on one order, by whatever name it was asked for,
 * `too_many_requests` for a quarter of an hour. Orders that do not exist are not counted.
 */
export async function trackOrder(
  container: MedusaContainer,
  order: string,
  phone: string,
): Promise<OrderView> {
  const filter = order.startsWith("order_") ? { order_id: order } : { code: order.toUpperCase() };
  const [view] = await retrieveOrderViews(container, filter);
  if (!view) {
    throw new MarketError("not_found");
  }
  const key = `track:${view.id}`;
  if ((await countTry(container, key, CLOSED_SECONDS)) > MOST_TRIES) {
    throw new MarketError("too_many_requests", { retry_after_seconds: CLOSED_SECONDS });
  }
  const parsed = parsePhone(phone);
  if (parsed.kind === "invalid" || parsed.e164 !== view.buyer.phone) {
    throw new MarketError("not_found");
  }
  await forgetTries(container, key);
  return view;
}
