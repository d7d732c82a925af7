import { takesAllCash } from "@cho-lang/seller-rules/cash-terms";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { graphRows } from "../query/graph-rows";
import { cashRefuser, type CashRefuser } from "./cash-refuser";

interface OrderRow {
  id: string;
  total: number | { valueOf(): number | string };
}

/**
 * The sellers of a placed basket whose orders, as they come to now, may not be paid in cash. Two reads however many
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
  const limited = orders.filter(({ seller }) => !takesAllCash(seller));
  if (limited.length === 0) {
    return [];
  }
  const rows = await graphRows<OrderRow>(container, {
    entity: "order",
    fields: ["id", "total"],
    filters: { id: limited.map(({ order_id }) => order_id) },
  });
  const totalOf = new Map(rows.map(({ id, total }) => [id, Math.round(Number(total))]));
  return limited.flatMap(
    ({ order_id, seller }) => cashRefuser(seller, seller, totalOf.get(order_id) ?? Infinity) ?? [],
  );
}
