import type { MedusaContainer } from "@medusajs/framework/types";
import type { Destination } from "../basket-quote/basket-quote";
import { quoteDelivery } from "../basket-quote/quote-delivery";
import { MarketError } from "../errors/market-error";
import { loadOffers } from "../offers/load-offers";
import { keptDelivery, type KeptDelivery } from "../placing/rows/order-delivery";
import type { AddressedOrder } from "./load-order-address";

/**
 * How an order comes to another destination by the way that was agreed to, from now on.
 *
 * Throws `not_deliverable` where that way does not bring all of it there, or its seller does not send some of it any
 * more, and `delivery_costs_more` where it would cost more than the buyer agreed to.
 */
export async function requoteDelivery(
  container: MedusaContainer,
  { items, shipping_total }: AddressedOrder,
  { method }: Pick<KeptDelivery, "method">,
  destination: Destination,
): Promise<KeptDelivery> {
  const offers = await loadOffers(
    container,
    items.flatMap(({ variant_id }) => variant_id ?? []),
  );
  const goods = items.flatMap(({ variant_id, quantity, total }) => {
    const offer = offers.get(variant_id ?? "");
    const line = { quantity: Number(quantity), line_total_vnd: Math.round(Number(total)) };
    return offer ? [{ offer, line: { variant_id: offer.variant_id, ...line } }] : [];
  });
  const seller = goods[0]?.offer.seller;
  if (!seller || goods.length < items.length) {
    throw new MarketError("not_deliverable", { lines: [] });
  }
  const methods = new Map([[seller.handle, method]]);
  const { chosen } = quoteDelivery(seller, goods, destination, { methods, now: new Date() });
  const lineOf = new Map(items.map(({ id, variant_id }) => [variant_id ?? "", id]));
  const kept = chosen?.method === method ? keptDelivery(seller, chosen, lineOf) : null;
  if (!chosen || !kept) {
    throw new MarketError("not_deliverable", { lines: [] });
  }
  const agreed_vnd = Math.round(Number(shipping_total));
  const fee_vnd = chosen.fee_vnd ?? 0;
  if (fee_vnd > agreed_vnd) {
    throw new MarketError("delivery_costs_more", { fee_vnd, agreed_vnd });
  }
  return kept;
}
