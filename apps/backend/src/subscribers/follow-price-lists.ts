import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { followPriceLists } from "../changes/follow-price-lists";
import { planTurns } from "../changes/plan-turns";
import { PRICE_LISTS_WRITTEN, type PriceListsWritten } from "../changes/price-lists-written";

/** Follows price lists that were written, and plans when those that are near begin and end. */
export default async function followPriceListsWritten({
  event,
  container,
}: SubscriberArgs<PriceListsWritten>): Promise<void> {
  await planTurns(container);
  await followPriceLists(container, new Date(event.data.since));
}

export const config: SubscriberConfig = { event: PRICE_LISTS_WRITTEN };
