import type { PaperOrder } from "./paper-order";

export interface GoodsSum {
  title: string;
  label: string;
  /** Pieces over all orders. */
  quantity: number;
  /** How many orders they are for. */
  orders: number;
}

const collator = new Intl.Collator("vi", { numeric: true });

/** What to take from the shelves for some orders: each pack of each product once, by name and pack. */
export function sumGoods(orders: readonly Pick<PaperOrder, "lines">[]): GoodsSum[] {
  const sums = new Map<string, GoodsSum>();
  for (const { lines } of orders) {
    const seen = new Set<string>();
    for (const { title, label, quantity } of lines) {
      const key = `${title}\n${label}`;
      const sum = sums.get(key) ?? { title, label, quantity: 0, orders: 0 };
      sum.quantity += quantity;
      sum.orders += seen.has(key) ? 0 : 1;
      seen.add(key);
      sums.set(key, sum);
    }
  }
  return [...sums.values()].toSorted(
    (a, b) => collator.compare(a.title, b.title) || collator.compare(a.label, b.label),
  );
}
