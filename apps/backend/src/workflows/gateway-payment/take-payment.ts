import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { marketActor, type Act } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { takePaymentStep, type TakenPayment } from "./steps/take-payment";

export interface TakePaymentInput {
  payment: TakenPayment;
  reference: string;
  shares: { order_id: string; seller_id: string; agreed_vnd: number }[];
}

function toActs({ input: { reference, shares } }: { input: TakePaymentInput }): Act[] {
  return shares.map(({ order_id, seller_id, agreed_vnd }) => ({
    actor: marketActor("settle-payment"),
    seller_id,
    action: "payment.take",
    subject: order_id,
    before: null,
    after: { reference, captured_vnd: agreed_vnd },
  }));
}

/**
 * The money of a whole basket is there: in the log and in the row of each order. What follows for the orders
 * is `followOrderMoney`'s. The caller holds the payment's lock and has looked whether it was taken already.
 */
export const takePaymentWorkflow = createWorkflow("take-payment", (input: TakePaymentInput) => {
  recordActsStep(transform({ input }, toActs));
  takePaymentStep(transform({ input }, (data) => data.input.payment));
  return new WorkflowResponse(undefined);
});
