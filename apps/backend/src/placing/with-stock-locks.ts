import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { BasketQuote } from "../basket-quote/basket-quote";

const WAIT_SECONDS = 60;

/**
 * Runs `job` under the locks that Medusa itself takes for a change of these goods: it writes back what it read, so
 * whoever changes a level beside it would be undone. The keys are taken in one order by everybody, so two
 * baskets cannot wait for each other.
 */
export async function withStockLocks<Result>(
  container: MedusaContainer,
  quote: BasketQuote,
  job: () => Promise<Result>,
): Promise<Result> {
  const lines = quote.groups.flatMap((group) => group.lines);
  const keys = [...new Set(lines.flatMap((line) => line.inventory_item_ids))].sort();
  return container.resolve(Modules.LOCKING).execute(keys, job, { timeout: WAIT_SECONDS });
}
