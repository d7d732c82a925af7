import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { loadCuttableOrder } from "../order-cuts/load-cuttable-order";
import { cashRefuser, type CashRefuser } from "./cash-refuser";

/** The sellers of a placed basket whose orders, as they come to now, may not be paid in cash. */
export async function placedCashRefusers(
  container: MedusaContainer,
  basketId: string,
): Promise<CashRefuser[]> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const orders = await sellers.listSellerOrders(
    { basket_id: basketId, status: { $ne: "cancelled" } },
    { relations: ["seller"], order: { created_at: "ASC", id: "ASC" }, take: null },
  );
  const refusers = await Promise.all(
    orders.map(async ({ order_id, seller }) => {
      const { total } = await loadCuttableOrder(container, order_id);
      return cashRefuser(seller, seller, Math.round(Number(total)));
    }),
  );
  return refusers.filter((refuser) => refuser !== null);
}
