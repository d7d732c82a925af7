import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../audit/act";
import type { WrittenSeller } from "../../modules/statistics-release/service";
import type { frameChange } from "../../statistics-releases/frame-change";
import { recordActsStep } from "../audit/steps/record-acts";
import { writeFrameStep } from "./steps/write-frame";

interface WriteFrameInput {
  actor: Actor;
  frame: WrittenSeller[];
  /** What it does to the list, for the log. */
  change: ReturnType<typeof frameChange>;
}

function toActs({ actor, change }: WriteFrameInput) {
  return [{ actor, seller_id: null, action: "frame.import", subject: "frame", ...change }];
}

/** Corrects and adds to the list of sellers that the province knows, all or none, and keeps who did it. */
export const writeFrameWorkflow = createWorkflow("write-frame", (input: WriteFrameInput) => {
  recordActsStep(transform(input, toActs));
  return new WorkflowResponse(writeFrameStep(input.frame));
});
