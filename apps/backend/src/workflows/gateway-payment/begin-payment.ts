import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { marketActor, type Act } from "../../audit/act";
import type { NewPayment } from "../../modules/gateway-payment/service";
import { recordActsStep } from "../audit/steps/record-acts";
import { beginPaymentStep } from "./steps/begin-payment";

function toActs({ input: { reference, provider, shares } }: { input: NewPayment }): Act[] {
  return shares.map(({ order_id, seller_id, agreed_vnd }) => ({
    actor: marketActor("placing"),
    seller_id,
    action: "payment.begin",
    subject: order_id,
    before: null,
    after: { reference, provider, agreed_vnd },
  }));
}

/** A basket is to be paid by card or wallet: what each of its orders gets of that is in the log and written down. */
export const beginPaymentWorkflow = createWorkflow("begin-payment", (input: NewPayment) => {
  recordActsStep(transform({ input }, toActs));
  return new WorkflowResponse(beginPaymentStep(input));
});
