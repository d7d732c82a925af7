import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { reachOfOrder } from "../gateway-payments/reach-of-order";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { settleOrderReturns } from "./settle-order-returns";

/** Looked after at most in one minute; the rest comes the next one. */
const AT_ONCE = 100;

/** Finishes returns that a killed process had only written down. What fails is told in the log and tried again. */
export async function settleLeftReturns(container: MedusaContainer): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const left = await sellers.listSellerOrderReturns(
    { settled_at: null },
    { relations: ["seller_order"], order: { created_at: "ASC", id: "ASC" }, take: AT_ONCE },
  );
  for (const orderId of new Set(left.map(({ seller_order }) => seller_order.order_id))) {
    const settle = () => settleOrderReturns(container, orderId);
    const reach = await reachOfOrder(container, orderId);
    await withSellerOrderLock(container, orderId, settle, reach).catch((error: unknown) => {
      logger.warn(`The return of ${orderId} was not seen to: ${(error as Error).message}`);
    });
  }
}
