import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { followProducts, indexProducts } from "../changes/follow-products";
import { followSubjects } from "../changes/follow-subjects";
import { productsBehind } from "../changes/products-behind";
import { refreshStorefront } from "../changes/refresh-storefront";
import { subjectOfEvent } from "../changes/subject-of-event";
import { writeSellers } from "../search-index/write-sellers";

interface Named {
  id?: string | string[];
  /** Of a sale that was delivered or came back. */
  order_id?: string;
}

/**
 * Follows every change of a product, its price, certificates or seller: into the search index, and from there to the
 * storefront's pages; of its stock only that it is counted at a place, or no more. A sale that was delivered or came
 * back counts in the order of lists and in the figures.
 */
export default async function followChanges({
  event,
  container,
}: SubscriberArgs<Named | Named[]>): Promise<void> {
  const subject = subjectOfEvent(event.name);
  const data = [event.data].flat();
  if (!subject) {
    refreshStorefront(["statistics"], container.resolve(ContainerRegistrationKeys.LOGGER));
    const order_id = data.flatMap((named) => named.order_id ?? []);
    await indexProducts(container, await productsBehind(container, "sale", { order_id }));
    return;
  }
  const ids = data.flatMap(({ id }) => id ?? []);
  if (subject !== "seller") {
    await followSubjects(container, subject, ids);
    return;
  }
  const [products] = await Promise.all([
    productsBehind(container, subject, { id: ids }),
    writeSellers(container, ids),
  ]);
  await followProducts(container, products);
}

export const config: SubscriberConfig = {
  event: [
    "product.created",
    "product.updated",
    "product.deleted",
    "product-variant.created",
    "product-variant.updated",
    "product-variant.deleted",
    "inventory-level.created",
    "inventory-level.deleted",
    "seller.updated",
    "certificate.updated",
    "sales.delivered",
    "sales.returned",
  ],
};
