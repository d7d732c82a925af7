import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { settleOrderRefusal } from "./settle-order-refusal";

/** Looked after at most in one minute; the rest comes the next one. */
const AT_ONCE = 100;

/**
 * Finishes refusals that a killed process had only written down; their money is sent back by whoever watches
 * payments. What fails is told in the log and tried again.
 */
export async function settleLeftRefusals(container: MedusaContainer): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const left = await sellers.listSellerOrderRefusals(
    { settled_at: null },
    { relations: ["seller_order"], order: { created_at: "ASC", id: "ASC" }, take: AT_ONCE },
  );
  for (const { seller_order } of left) {
    const { order_id } = seller_order;
    const settle = () => settleOrderRefusal(container, order_id);
    await withSellerOrderLock(container, order_id, settle).catch((error: unknown) => {
      logger.warn(`The refusal of ${order_id} was not seen to: ${(error as Error).message}`);
    });
  }
}
