import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { followOrderMoney } from "../gateway-payments/follow-order-money";
import { settleOrderRefusal } from "./settle-order-refusal";

/**
 * Has everything follow a refusal that was written down, the buyer's money last; what fails is told in the log and
 * finished by a job. The caller holds the order's lock, of the reach of `reachOfOrder`.
 */
export async function followRefusal(container: MedusaContainer, orderId: string): Promise<void> {
  try {
    await settleOrderRefusal(container, orderId);
    await followOrderMoney(container, orderId, new Date());
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.warn(`The refusal of ${orderId} is finished later: ${(error as Error).message}`);
  }
}
