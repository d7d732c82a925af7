import type { MedusaContainer } from "@medusajs/framework/types";
import { Gathered } from "../search-index/gathered";
import { findTurnedProducts } from "../stock-outs/find-turned-products";
import { followStockOuts } from "../stock-outs/follow-stock-outs";
import { stockVersions } from "../stock-outs/stock-versions";
import { followProducts } from "./follow-products";

/** Rows whose change moves stock, by what they are in events. */
export type StockSubject = "reservation-item" | "inventory-level";

/** What moves longer than this waits for its next move, or for the repair. */
const MOST_LOOKS = 10;

const following = new WeakMap<MedusaContainer, Gathered<string>>();

function idsOf(subject: StockSubject, keys: readonly string[]): string[] {
  const mark = `${subject} `;
  return keys.filter((key) => key.startsWith(mark)).map((key) => key.slice(mark.length));
}

async function follow(container: MedusaContainer, keys: string[]): Promise<void> {
  const products = await findTurnedProducts(container, {
    reservations: idsOf("reservation-item", keys),
    levels: idsOf("inventory-level", keys),
  });
  if (products.length > 0) {
    await followTurned(container, products);
  }
}

/**
 * Lets what is noted of sold-out packs, and then index and pages, follow the stock; again while it moved meanwhile. The
 * next look compares the stock with what was noted: had the index read another stock than the note, and the stock been
 * as noted again by then, nobody would ever see the difference.
 */
async function followTurned(container: MedusaContainer, products: string[]): Promise<void> {
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const before = await stockVersions(container, products);
    await followStockOuts(container, products);
    await followProducts(container, products);
    if ((await stockVersions(container, products)) === before) {
      return;
    }
  }
}

/**
 * Follows moves of stock: to the history of sold-out packs, the search index and the storefront's pages, where
 * something sold out or came back. Most sales leave all of them as they are and cost one look, and what comes while
 * others are looked at goes together.
 */
export function followStock(
  container: MedusaContainer,
  subject: StockSubject,
  ids: readonly string[],
): Promise<void> {
  const known = following.get(container);
  const gathered = known ?? new Gathered((keys) => follow(container, keys));
  following.set(container, gathered);
  return gathered.add(ids.map((id) => `${subject} ${id}`));
}
