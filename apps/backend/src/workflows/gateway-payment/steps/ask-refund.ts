import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { GATEWAY_PAYMENT_MODULE } from "../../../modules/gateway-payment";
import type GatewayPaymentModuleService from "../../../modules/gateway-payment/service";
import type { NewRefund } from "../../../modules/gateway-payment/service";

/** Writes a refund down. It is the last step of its workflow, so nothing is to be undone. */
export const askRefundStep = createStep("ask-refund", async (refund: NewRefund, { container }) => {
  const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
  return new StepResponse(await payments.askRefund(refund));
});
