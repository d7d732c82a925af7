import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { Gathered } from "../search-index/gathered";
import { writeProducts } from "../search-index/write-products";
import { handlesOfProducts } from "./handles-of-products";
import { refreshStorefront } from "./refresh-storefront";

const writing = new WeakMap<MedusaContainer, Gathered<string>>();

function gatheredIn(container: MedusaContainer): Gathered<string> {
  const known = writing.get(container);
  const gathered = known ?? new Gathered((ids) => writeProducts(container, ids));
  writing.set(container, gathered);
  return gathered;
}

/** Writes these products' documents as they are now. */
export function indexProducts(container: MedusaContainer, ids: string[]): Promise<void> {
  return gatheredIn(container).add(ids);
}

/**
 * Brings everything that shows these products up to date: first their documents in the search index,
 * which lists are drawn from, and only then the storefront's pages.
 */
export async function followProducts(container: MedusaContainer, ids: string[]): Promise<void> {
  await indexProducts(container, ids);
  const handles = await handlesOfProducts(container, ids);
  refreshStorefront(
    ["catalogue", ...handles.map((handle) => `product:${handle}`)],
    container.resolve(ContainerRegistrationKeys.LOGGER),
  );
}
