import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { gatewayOf } from "../gateways/gateways";
import { GATEWAY_PAYMENT_MODULE } from "../modules/gateway-payment";
import type GatewayPaymentModuleService from "../modules/gateway-payment/service";

/**
 * Has the gateway send back what was written down, under the refund's own request id, so that one that a killed
 * process had sent is not sent again. What the gateway refuses, its row holds again. Throws what fails on the
 * way: then nothing is known and the next look asks again.
 */
export async function sendRefund(container: MedusaContainer, refundId: string): Promise<void> {
  const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
  const refund = await payments.retrievePaymentRefund(refundId, {
    relations: ["allocation", "allocation.payment"],
  });
  if (refund.status !== "asked") {
    return;
  }
  const { provider, data } = refund.allocation.payment;
  const { status, provider_reference } = await gatewayOf(provider).refund(data, refund);
  if (status === "refused") {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    const { amount_vnd, allocation } = refund;
    logger.error(
      `${provider} refused to send back ${amount_vnd} VND of order ${allocation.order_id} (refund ${refundId}): somebody has to look`,
    );
    await payments.refuseRefund(refundId);
  } else {
    await payments.updatePaymentRefunds({ id: refundId, status, provider_reference });
  }
}
