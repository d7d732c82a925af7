import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { marketActor, type Act } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { endPaymentStep, type EndedPayment } from "./steps/end-payment";

function toActs({ input: { id, status } }: { input: EndedPayment }): Act[] {
  const actor = marketActor("settle-payment");
  return [
    {
      actor,
      seller_id: null,
      action: `payment.${status}`,
      subject: id,
      before: null,
      after: { status },
    },
  ];
}

/** A payment failed, its time is over, or its buyer pays in cash instead. The caller holds the payment's lock. */
export const endPaymentWorkflow = createWorkflow("end-payment", (input: EndedPayment) => {
  recordActsStep(transform({ input }, toActs));
  endPaymentStep(input);
  return new WorkflowResponse(undefined);
});
