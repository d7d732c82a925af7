import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { GATEWAY_PAYMENT_MODULE } from "../../../modules/gateway-payment";
import type GatewayPaymentModuleService from "../../../modules/gateway-payment/service";

export interface EndedPayment {
  id: string;
  status: "failed" | "expired" | "replaced";
}

/** Nothing more is awaited by a payment. It is the last step of its workflow, so nothing is to be undone. */
export const endPaymentStep = createStep(
  "end-payment",
  async (ended: EndedPayment, { container }) => {
    const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
    await payments.updateGatewayPayments({ ...ended });
    return new StepResponse(undefined);
  },
);
