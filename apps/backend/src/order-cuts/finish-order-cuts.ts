import type { MedusaContainer } from "@medusajs/framework/types";
import { followOrderMoney } from "../gateway-payments/follow-order-money";
import { followTransfer } from "../transfers/follow-transfer";
import { settleOrderCuts } from "./settle-order-cuts";

/**
 * Lets an order follow what was decided to be taken off it, and then its money: what has arrived may be enough
 * for what is left, or more. Harmless to repeat. The caller holds the order's lock, `abroad` where a gateway
 * is to pay back.
 */
export async function finishOrderCuts(container: MedusaContainer, orderId: string): Promise<void> {
  await settleOrderCuts(container, orderId);
  const now = new Date();
  await followTransfer(container, orderId, now);
  await followOrderMoney(container, orderId, now);
}
