import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { GATEWAY_PAYMENT_MODULE } from "../../../modules/gateway-payment";
import type GatewayPaymentModuleService from "../../../modules/gateway-payment/service";
import type { EndRefundInput } from "../end-refund";

/** Ends a refund as it was seen. It is the last step of its workflow, so nothing is to be undone. */
export const endRefundStep = createStep(
  "end-refund",
  async ({ refund_id, end }: Pick<EndRefundInput, "refund_id" | "end">, { container }) => {
    const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
    await (end.outcome === "done"
      ? payments.updatePaymentRefunds({ id: refund_id, status: "done" })
      : payments.refuseRefund(refund_id));
    return new StepResponse(undefined);
  },
);
