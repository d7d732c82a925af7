import { parsePhone } from "@cho-lang/vietnam-addresses/phone";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { MarketError } from "../errors/market-error";
import type { OrderView } from "../order-view/order-view";
import { retrieveOrderViews } from "../order-view/retrieve-order-views";

/** Wrong tries per order before it is closed for a while: a phone number must not be guessable. */
const WRONG_TRIES = 10;
const CLOSED_SECONDS = 15 * 60;

/**
 * Finds an order by its code or id and the buyer's phone. A wrong phone and an unknown order get the
 * same `not_found`; after ten wrong tries on one order `too_many_requests` for a quarter of an hour.
 */
export async function trackOrder(
  container: MedusaContainer,
  order: string,
  phone: string,
): Promise<OrderView> {
  const cache = container.resolve(Modules.CACHE);
  const key = `track:${order.toUpperCase()}`;
  const wrongTries = (await cache.get<number>(key)) ?? 0;
  if (wrongTries >= WRONG_TRIES) {
    throw new MarketError("too_many_requests");
  }
  const parsed = parsePhone(phone);
  const filter = order.startsWith("order_") ? { order_id: order } : { code: order.toUpperCase() };
  const [view] =
    parsed.kind === "invalid"
      ? []
      : await retrieveOrderViews(container, { ...filter, phone: parsed.e164 });
  if (!view) {
    await cache.set(key, wrongTries + 1, CLOSED_SECONDS);
    throw new MarketError("not_found");
  }
  return view;
}
