import { addDays, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { graphRows } from "../query/graph-rows";
import type { QuerySource } from "../query/query-source";

const RECENT_DAYS = 90;

interface SaleRow {
  product_id: string;
  quantity: number;
  returned_quantity: number;
}

/** Pieces of each product that reached buyers in the last 90 days and were kept; a product without any is not in it. */
export async function loadRecentSales(
  source: QuerySource,
  productIds: string[],
): Promise<Map<string, number>> {
  const rows = await graphRows<SaleRow>(source, {
    entity: "delivered_sale",
    fields: ["product_id", "quantity", "returned_quantity"],
    filters: {
      product_id: productIds,
      delivered_on: { $gt: addDays(vietnamDay(new Date()), -RECENT_DAYS) },
    },
  });
  const pieces = new Map<string, number>();
  for (const { product_id, quantity, returned_quantity } of rows) {
    const kept = quantity - returned_quantity;
    pieces.set(product_id, (pieces.get(product_id) ?? 0) + kept);
  }
  return pieces;
}
