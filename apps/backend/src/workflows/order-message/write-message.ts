import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { createMessageStep, type NewMessage } from "./steps/create-message";

export interface WriteMessageInput {
  actor: Actor;
  message: NewMessage;
}

/** The words are not in the log, which keeps for ever what somebody may want forgotten. */
function toActs({
  actor,
  message: { seller_id, order_id: subject, side },
}: WriteMessageInput): Act[] {
  const action = "order-message.write";
  return [{ actor, seller_id, action, subject, before: null, after: { side } }];
}

/** Writes down a message about an order. The caller holds the lock of its messages. */
export const writeMessageWorkflow = createWorkflow("write-message", (input: WriteMessageInput) => {
  recordActsStep(transform(input, toActs));
  createMessageStep(transform(input, ({ message }) => message));
  return new WorkflowResponse(undefined);
});
