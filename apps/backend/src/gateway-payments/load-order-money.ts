import { orderMoney } from "@cho-lang/payment-codecs/order-money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { GATEWAY_PAYMENT_MODULE } from "../modules/gateway-payment";
import type GatewayPaymentModuleService from "../modules/gateway-payment/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { loadCuttableOrder } from "../order-cuts/load-cuttable-order";
import { returnedVnd } from "../order-returns/returned-vnd";
import { presentStatus } from "../seller-orders/present-status";

async function retrieveRows(container: MedusaContainer, orderId: string) {
  const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const allocations = await payments.listPaymentAllocations(
    { order_id: orderId },
    { relations: ["payment", "refunds"], order: { created_at: "ASC", id: "ASC" }, take: null },
  );
  const [order] = await sellers.listSellerOrders(
    { order_id: orderId },
    { relations: ["seller"], take: 1 },
  );
  return { allocations, order };
}

/**
 * Where an order and its money by card or wallet really stand, whatever a killed process left. Null for an
 * order that is paid another way from the start. Throws `busy` while its basket is being placed. The caller holds
 * the order's lock.
 */
export async function loadOrderMoney(container: MedusaContainer, orderId: string) {
  const { allocations, order } = await retrieveRows(container, orderId);
  const latest = allocations.at(-1)?.payment;
  if (!latest || !order) {
    return null;
  }
  const cancelled = (await presentStatus(container, order)) === "cancelled";
  const inCash = latest.status === "replaced";
  const delivered = Math.round(Number((await loadCuttableOrder(container, orderId)).total));
  const returned_vnd = await returnedVnd(container, orderId);
  const total_vnd = Math.max(0, delivered - returned_vnd);
  const money = orderMoney(allocations, { total_vnd, released: cancelled || inCash });
  return { allocations, order, latest, cancelled, inCash, returned_vnd, money };
}

export type LoadedOrderMoney = NonNullable<Awaited<ReturnType<typeof loadOrderMoney>>>;
