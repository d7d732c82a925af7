import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { followProducts } from "../changes/follow-products";
import { followStockOuts } from "../stock-outs/follow-stock-outs";
import { driftedIds, type Drift } from "./drift";
import { findProductDrift } from "./find-product-drift";
import { findSellerDrift } from "./find-seller-drift";
import { writeSellers } from "./write-sellers";

function told(what: string, { missing, different, orphaned }: Drift): string {
  return `${what}: ${missing.length} missing, ${different.length} different, ${orphaned.length} orphaned`;
}

/**
 * Finds documents that do not say what is so, whatever became of the event that should have told, and
 * writes them anew as if it had come. Run twice at once it does no harm: what is found is read again
 * under the lock of all writers. Logs what it repaired. Returns where the next run goes on.
 */
export async function repairSearchIndex(
  container: MedusaContainer,
  after?: string,
): Promise<string | undefined> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const sellers = await findSellerDrift(container);
  if (driftedIds(sellers).length > 0) {
    await writeSellers(container, driftedIds(sellers));
    logger.warn(`The search index was repaired: ${told("sellers", sellers)}`);
  }
  const { next, ...products } = await findProductDrift(container, after);
  if (driftedIds(products).length > 0) {
    await followStockOuts(container, driftedIds(products));
    await followProducts(container, driftedIds(products));
    logger.warn(`The search index was repaired: ${told("products", products)}`);
  }
  return next;
}
