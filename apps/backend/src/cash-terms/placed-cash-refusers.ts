import { takesAllCash } from "@cho-lang/seller-rules/cash-terms";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { agreedAlcohol } from "../order-view/agreed-alcohol";
import { graphRows } from "../query/graph-rows";
import { cashRefuser, type CashRefuser } from "./cash-refuser";

interface OrderRow {
  id: string;
  total: number | { valueOf(): number | string };
}

/**
 * The sellers of a placed basket whose orders, as they come to now, may not be paid in cash; one with alcohol in it not
 * even when the bottle was taken off it. Two reads however many
 * sellers there are, and one where all take it.
 */
export async function placedCashRefusers(
  container: MedusaContainer,
  basketId: string,
): Promise<CashRefuser[]> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const orders = await sellers.listSellerOrders(
    { basket_id: basketId, status: { $ne: "cancelled" } },
    { relations: ["seller"], order: { created_at: "ASC", id: "ASC" }, take: null },
  );
  const limited = orders.filter(
    (order) => !takesAllCash(order.seller) || agreedAlcohol(order).size > 0,
  );
  if (limited.length === 0) {
    return [];
  }
  const rows = await graphRows<OrderRow>(container, {
    entity: "order",
    fields: ["id", "total"],
    filters: { id: limited.map(({ order_id }) => order_id) },
  });
  const totalOf = new Map(rows.map(({ id, total }) => [id, Math.round(Number(total))]));
  return limited.flatMap(({ order_id, seller, delivery }) => {
    const amount_vnd = totalOf.get(order_id) ?? Infinity;
    const alcohol = agreedAlcohol({ delivery }).size > 0;
    return cashRefuser(seller, seller, { amount_vnd, alcohol }) ?? [];
  });
}
