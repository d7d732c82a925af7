export type SortKey = "suggested" | "cheapest" | "dearest" | "newest";

/** What a list needs to know of an entry to sort it. */
export interface Sortable {
  /** Whole đồng. */
  price: number;
  inStock: boolean;
  /** ISO instant. */
  createdAt: string;
}

/** The entries in the order asked for; what is sold out stays behind. `suggested` keeps the given order. */
export function sortItems<Item extends Sortable>(items: readonly Item[], key: SortKey): Item[] {
  if (key === "suggested") return [...items];
  const compare: Record<typeof key, (a: Item, b: Item) => number> = {
    cheapest: (a, b) => a.price - b.price,
    dearest: (a, b) => b.price - a.price,
    newest: (a, b) => b.createdAt.localeCompare(a.createdAt),
  };
  return [...items].sort((a, b) => Number(b.inStock) - Number(a.inStock) || compare[key](a, b));
}
