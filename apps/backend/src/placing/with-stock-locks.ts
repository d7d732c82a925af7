import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { BasketQuote } from "../basket-quote/basket-quote";

const WAIT_SECONDS = 60;

/**
 * Runs `job` while no other placement can reserve the same goods. Medusa 2.21 checks each line of an
 * order against the same stock and can leave an order without reservation when that check fails late
 * (medusajs/medusa#16502, #16825); under these locks what was checked stays true. The keys are taken
 * in one order by everybody, so two baskets cannot wait for each other.
 */
export async function withStockLocks<Result>(
  container: MedusaContainer,
  quote: BasketQuote,
  job: () => Promise<Result>,
): Promise<Result> {
  const items = quote.groups
    .flatMap((group) => group.lines)
    .flatMap((line) => line.inventory_item_id ?? []);
  const keys = [...new Set(items)].sort().map((id) => `stock:${id}`);
  return container.resolve(Modules.LOCKING).execute(keys, job, { timeout: WAIT_SECONDS });
}
