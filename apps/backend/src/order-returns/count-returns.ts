import type { MedusaContainer } from "@medusajs/framework/types";
import { SALES_MODULE } from "../modules/sales";
import type SalesModuleService from "../modules/sales/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { loadReturnableOrder } from "./load-returnable-order";
import { returnedSaleRows } from "../sales-facts/returned-sale-rows";

/** Has the province's count of an order be without all that came back of it. Harmless to repeat. */
export async function countReturns(container: MedusaContainer, order_id: string): Promise<void> {
  const sales: SalesModuleService = container.resolve(SALES_MODULE);
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const rows = await sales.listDeliveredSales({ order_id }, { order: { id: "ASC" }, take: null });
  const returns = await sellers.listSellerOrderReturns(
    { seller_order: { order_id } },
    { take: null },
  );
  const { shipping_total } = await loadReturnableOrder(container, order_id);
  const delivery_vnd = Math.round(Number(shipping_total));
  await sales.updateDeliveredSales(returnedSaleRows({ delivery_vnd, rows }, returns));
}
