import type { MedusaContainer } from "@medusajs/framework/types";
import type { withLock } from "../locking/with-lock";
import { GATEWAY_PAYMENT_MODULE } from "../modules/gateway-payment";
import type GatewayPaymentModuleService from "../modules/gateway-payment/service";

/**
 * Which of the locks a change of an order takes that may send money back: `abroad` where it is paid by card or
 * wallet, whose gateway is then asked. An order is so from its placing on, or never.
 */
export async function reachOfOrder(
  container: MedusaContainer,
  orderId: string,
): Promise<Parameters<typeof withLock>[3]> {
  const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
  const [paid] = await payments.listPaymentAllocations(
    { order_id: orderId },
    { select: ["id"], take: 1 },
  );
  return paid ? "abroad" : "here";
}
