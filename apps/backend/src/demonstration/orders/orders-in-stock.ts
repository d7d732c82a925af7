import type { DemonstrationOrder } from "./demonstration-order";

type Wanted = Pick<DemonstrationOrder, "lines">;

interface Stocked {
  handle: string;
  /** Pieces of each variant. */
  stock: number;
}

/**
 * The last of the orders, at most `most`, for which together there are pieces enough. Which orders are the
 * last depends on the hour, and some products are nearly sold out.
 */
export function ordersInStock<Order extends Wanted>(
  orders: readonly Order[],
  products: readonly Stocked[],
  most: number,
): Order[] {
  const stock = new Map(products.map((product) => [product.handle, product.stock]));
  const taken = new Map<string, number>();
  const chosen: Order[] = [];
  for (const order of orders.toReversed()) {
    const after = new Map(taken);
    for (const { product, variant, quantity } of order.lines) {
      const piece = `${product} ${variant}`;
      after.set(piece, (after.get(piece) ?? 0) + quantity);
    }
    const enough = order.lines.every(
      ({ product, variant }) =>
        (after.get(`${product} ${variant}`) ?? 0) <= (stock.get(product) ?? 0),
    );
    if (enough && chosen.length < most) {
      chosen.unshift(order);
      after.forEach((pieces, piece) => taken.set(piece, pieces));
    }
  }
  return chosen;
}
