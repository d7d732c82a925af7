import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { NewChange } from "../../listing-changes/change-record";
import { toActs } from "../../listing-changes/to-acts";
import { recordActsStep } from "../audit/steps/record-acts";
import { makePackWorkflow, type MakePackInput } from "./make-pack";
import { createChangesStep } from "./steps/create-changes";

export interface AddPackInput {
  /** Of the field `new_pack`. */
  change: NewChange;
  making: MakePackInput;
}

/**
 * Adds a pack to a product, or writes down that it waits for the operator. The record comes last, because
 * nothing takes it back. The caller keeps two runs on one product apart.
 */
export const addPackWorkflow = createWorkflow("add-pack", (input: AddPackInput) => {
  recordActsStep(transform(input, ({ change }) => toActs([change])));
  when("goes-through", input, ({ change }) => !change.waits).then(() => {
    makePackWorkflow.runAsStep({ input: input.making });
  });
  return new WorkflowResponse(createChangesStep(transform(input, ({ change }) => [change])));
});
