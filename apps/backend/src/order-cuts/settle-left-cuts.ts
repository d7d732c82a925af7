import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { marketActor } from "../audit/act";
import { reachOfOrder } from "../gateway-payments/reach-of-order";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { followParcels } from "../parcels/follow-parcels";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { finishOrderCuts } from "./finish-order-cuts";

/** Looked after at most in one minute; the rest comes the next one. */
const AT_ONCE = 100;

/**
 * Finishes what a killed process had only written down as taken off an order: till then its goods are free and
 * the order still names them. What fails is told in the log and tried again.
 */
export async function settleLeftCuts(container: MedusaContainer): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const left = await sellers.listSellerOrderCuts(
    { settled_at: null },
    { relations: ["seller_order"], order: { created_at: "ASC", id: "ASC" }, take: AT_ONCE },
  );
  const sellerOf = new Map(
    left.map(({ seller_order }) => [seller_order.order_id, seller_order.seller_id]),
  );
  for (const [orderId, id] of sellerOf) {
    const finish = async (): Promise<void> => {
      await finishOrderCuts(container, orderId);
      const hand = { seller: { id }, actor: marketActor("settle-cuts") };
      await followParcels(container, hand, orderId);
    };
    const reach = await reachOfOrder(container, orderId);
    await withSellerOrderLock(container, orderId, finish, reach).catch((error: unknown) => {
      logger.warn(`What is taken off ${orderId} was not seen to: ${(error as Error).message}`);
    });
  }
}
