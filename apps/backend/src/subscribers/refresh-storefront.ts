import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { handlesOfProducts } from "../storefront-refresh/handles-of-products";
import { productsOfEvent } from "../storefront-refresh/products-of-event";
import { refreshStorefront } from "../storefront-refresh/refresh-storefront";

type EventData = { id?: string } | { id?: string }[];

/** Marks the storefront's pages of a changed product, seller, certificate or stock as out of date. */
export default async function refreshStorefrontPages({
  event,
  container,
}: SubscriberArgs<EventData>): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  if (event.name === "sales.delivered") {
    refreshStorefront(["statistics"], logger);
    return;
  }
  const data = Array.isArray(event.data) ? event.data : [event.data];
  const ids = data.flatMap((item) => item.id ?? []);
  const products = await productsOfEvent(container, event.name, ids);
  const handles = await handlesOfProducts(container, products);
  refreshStorefront(["catalogue", ...handles.map((handle) => `product:${handle}`)], logger);
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
    "inventory-level.updated",
    "reservation-item.created",
    "reservation-item.deleted",
    "seller.updated",
    "certificate.updated",
    "sales.delivered",
  ],
};
