import type { MedusaContainer } from "@medusajs/framework/types";
import { Gathered } from "../search-index/gathered";
import { followProducts } from "./follow-products";
import { productsBehind, SUBJECTS, type Subject } from "./products-behind";

const following = new WeakMap<MedusaContainer, Gathered<string>>();

/** One string for a row, so that the same one named twice is one. */
function keyOf(subject: Subject, id: string): string {
  return `${subject} ${id}`;
}

/** Looks once for the products behind all rows of a subject that changed in the meantime. */
async function follow(container: MedusaContainer, keys: string[]): Promise<void> {
  const products = new Set<string>();
  for (const subject of SUBJECTS) {
    const mark = keyOf(subject, "");
    const ids = keys.filter((key) => key.startsWith(mark)).map((key) => key.slice(mark.length));
    const behind = ids.length > 0 ? await productsBehind(container, subject, { id: ids }) : [];
    behind.forEach((id) => products.add(id));
  }
  if (products.size > 0) {
    await followProducts(container, [...products]);
  }
}

/**
 * Follows rows that changed to the products behind them. A file of ten thousand products says of each row
 * that it is new; what comes while others are followed goes together.
 */
export function followSubjects(
  container: MedusaContainer,
  subject: Subject,
  ids: readonly string[],
): Promise<void> {
  const known = following.get(container);
  const gathered = known ?? new Gathered((keys) => follow(container, keys));
  following.set(container, gathered);
  return gathered.add(ids.map((id) => keyOf(subject, id)));
}
