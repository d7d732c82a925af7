import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { productsBehind } from "../changes/products-behind";
import { subjectOfEvent } from "../changes/subject-of-event";
import { followStockOuts } from "../stock-outs/follow-stock-outs";

interface Named {
  id?: string | string[];
}

/** Keeps the history of sold-out packs where goods go on sale or off it, or begin to be counted; moves of stock have their own way. */
export default async function followStockOutsOfEvent({
  event,
  container,
}: SubscriberArgs<Named | Named[]>): Promise<void> {
  const subject = subjectOfEvent(event.name);
  const ids = [event.data].flat().flatMap(({ id }) => id ?? []);
  if (subject && ids.length > 0) {
    await followStockOuts(container, await productsBehind(container, subject, { id: ids }));
  }
}

export const config: SubscriberConfig = {
  event: [
    "product.created",
    "product.updated",
    "product.deleted",
    "inventory-level.created",
    "inventory-level.deleted",
  ],
};
