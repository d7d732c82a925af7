import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { changeDocumentStep, type ChangeDocumentInput } from "./steps/change-document";

export type CheckDocumentInput = ChangeDocumentInput & { actor: Actor };

function toActs({ actor, id, seller_id, check, reason }: CheckDocumentInput): Act[] {
  const action = "seller-document.check";
  return [{ actor, seller_id, action, subject: id, before: null, after: { check, reason } }];
}

/**
 * The operator accepts a paper of a seller or refuses it with a reason. `not_found`. Emits `seller.updated`:
 * goods that an expired paper had closed may be sold again.
 */
export const checkDocumentWorkflow = createWorkflow(
  "check-document",
  (input: CheckDocumentInput) => {
    recordActsStep(transform(input, toActs));
    changeDocumentStep(input);
    emitEventStep({ eventName: "seller.updated", data: { id: input.seller_id } });
    return new WorkflowResponse(undefined);
  },
);
