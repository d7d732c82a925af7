import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

const WAIT_SECONDS = 60;

const ITEMS = `SELECT DISTINCT inventory_item_id FROM product_variant_inventory_item
  WHERE variant_id = ANY(?) AND deleted_at IS NULL`;

/**
 * Runs `job` under the locks that Medusa itself takes for a change of the stock of these packs: it writes back what it
 * read, so whoever changes a level beside it would be undone. The keys are taken in one order by everybody who
 * places, so two baskets cannot wait for each other. Medusa takes those of a cancelled order as they come: where
 * both wait for each other, the database ends one of them, which is told as `busy`.
 */
export async function withStockLocks<Result>(
  container: MedusaContainer,
  variantIds: string[],
  job: () => Promise<Result>,
): Promise<Result> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: { inventory_item_id: string }[] }>(ITEMS, [
    variantIds,
  ]);
  const keys = rows.map(({ inventory_item_id }) => inventory_item_id).sort();
  return container.resolve(Modules.LOCKING).execute(keys, job, { timeout: WAIT_SECONDS });
}
