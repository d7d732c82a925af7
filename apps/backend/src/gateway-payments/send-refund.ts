import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { gatewayOf } from "../gateways/gateways";
import { GATEWAY_PAYMENT_MODULE } from "../modules/gateway-payment";
import type GatewayPaymentModuleService from "../modules/gateway-payment/service";

/** Whether nothing else of the payment was sent back, or is on its way. */
async function isOnlyRefund(
  payments: GatewayPaymentModuleService,
  payment_id: string,
): Promise<boolean> {
  const sent = await payments.listPaymentRefunds(
    { allocation: { payment_id }, status: ["asked", "done"] },
    { select: ["id"], take: 2 },
  );
  return sent.length === 1;
}

/**
 * Has the gateway send back what was written down, under the refund's own request id, so that one that a killed
 * process had sent is not sent again. What the gateway refuses, its row holds again. Throws what fails on the
 * way: then nothing is known and the next look asks again.
 *
 * Of one that was sent before and whose answer was lost, less is believed, or money could go twice. A refusal may
 * be that of the double. That the gateway works on some refund of the payment is taken for this one where no
 * other can be meant. What stays asked for by that, the log says and an operator ends.
 */
export async function sendRefund(container: MedusaContainer, refundId: string): Promise<void> {
  const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
  const refund = await payments.retrievePaymentRefund(refundId, {
    relations: ["allocation", "allocation.payment"],
  });
  if (refund.status !== "asked") {
    return;
  }
  const { id, provider, data } = refund.allocation.payment;
  const again = refund.sent_at !== null;
  if (!again) await payments.updatePaymentRefunds({ id: refundId, sent_at: new Date() });
  const { status, provider_reference } = await gatewayOf(provider).refund(data, refund);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const named = `${refund.amount_vnd} VND of order ${refund.allocation.order_id} (refund ${refundId})`;
  if (status === "refused" && again && refund.provider_reference === null) {
    logger.warn(`${provider} refused to send back ${named} again: nobody knows if it went before`);
  } else if (status === "refused") {
    logger.error(`${provider} refused to send back ${named}: somebody has to look`);
    await payments.refuseRefund(refundId);
  } else if (status === "known") {
    const isDone = again && (await isOnlyRefund(payments, id));
    if (isDone) await payments.updatePaymentRefunds({ id: refundId, status: "done" });
    else logger.warn(`${provider} does not tell whether ${named} went back`);
  } else {
    await payments.updatePaymentRefunds({ id: refundId, status, provider_reference });
  }
}
