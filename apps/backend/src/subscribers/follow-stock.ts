import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { followStock } from "../changes/follow-stock";

interface Named {
  id?: string | string[];
}

/** Follows every move of stock, whoever made it: an order, a cut, a parcel, a hand, a file. */
export default async function followStockOfEvent({
  event,
  container,
}: SubscriberArgs<Named | Named[]>): Promise<void> {
  const ids = [event.data].flat().flatMap(({ id }) => id ?? []);
  const subject = event.name.startsWith("reservation-item.")
    ? "reservation-item"
    : "inventory-level";
  await followStock(container, subject, ids);
}

export const config: SubscriberConfig = {
  event: [
    "inventory-level.updated",
    "reservation-item.created",
    "reservation-item.updated",
    "reservation-item.deleted",
  ],
};
