import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { GATEWAY_PAYMENT_MODULE } from "../../../modules/gateway-payment";
import type GatewayPaymentModuleService from "../../../modules/gateway-payment/service";
import type { NewPayment } from "../../../modules/gateway-payment/service";

/** Begins a payment. It is the last step of its workflow, so nothing is to be undone. */
export const beginPaymentStep = createStep(
  "begin-payment",
  async (payment: NewPayment, { container }) => {
    const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
    return new StepResponse(await payments.begin(payment));
  },
);
