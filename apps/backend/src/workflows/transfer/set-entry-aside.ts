import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { changeEntryStep } from "./steps/change-entry";

export interface SetEntryAsideInput {
  id: string;
  seller_id: string;
  reason: string;
  actor: Actor;
}

function toAct({ input: { id, seller_id, reason, actor } }: { input: SetEntryAsideInput }): Act {
  const [before, after] = [{ set_aside: null }, { set_aside: reason }];
  return { actor, seller_id, action: "transfer.set-aside", subject: id, before, after };
}

/** Money that came for no order is said to be none of the market's, and why. The caller holds the entry's lock. */
export const setEntryAsideWorkflow = createWorkflow(
  "set-entry-aside",
  (input: SetEntryAsideInput) => {
    recordActsStep(transform({ input }, (data) => [toAct(data)]));
    changeEntryStep(
      transform({ input }, ({ input: { id, reason } }) => ({ id, set_aside: reason })),
    );
    return new WorkflowResponse(undefined);
  },
);
