import type { MedusaContainer } from "@medusajs/framework/types";
import { retrieveOrderViews } from "../order-view/retrieve-order-views";

/** Orders that are looked at: enough to tell, few enough to read at once. */
const LAST_ORDERS = 50;

/** What her last orders asked for delivery beside what their goods cost, whole đồng. */
export interface FeeShare {
  orders: number;
  goods_vnd: number;
  fees_vnd: number;
}

/** Over a seller's last orders, without those that were cancelled. */
export async function loadFeeShare(
  container: MedusaContainer,
  sellerId: string,
): Promise<FeeShare> {
  const page = { skip: 0, take: LAST_ORDERS };
  const views = await retrieveOrderViews(container, { seller_id: sellerId }, page);
  const sold = views.filter(({ status }) => status !== "cancelled");
  return {
    orders: sold.length,
    goods_vnd: sold.reduce((sum, { goods_total_vnd }) => sum + goods_total_vnd, 0),
    fees_vnd: sold.reduce((sum, { delivery_fee_vnd }) => sum + delivery_fee_vnd, 0),
  };
}
