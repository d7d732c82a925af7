import type { MedusaContainer } from "@medusajs/framework/types";
import { Gathered } from "../search-index/gathered";
import { findTurnedProducts } from "../stock-outs/find-turned-products";
import { followStockOuts } from "../stock-outs/follow-stock-outs";
import { followProducts } from "./follow-products";

/** Rows whose change moves stock, by what they are in events. */
export type StockSubject = "reservation-item" | "inventory-level";

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
    // First what is noted of sold-out packs: the next look compares with it, and waits until this one is over.
    await followStockOuts(container, products);
    await followProducts(container, products);
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
