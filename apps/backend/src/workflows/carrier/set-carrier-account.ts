import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { setCarrierAccountStep, type CarrierAccountToSet } from "./steps/set-carrier-account";

export interface SetCarrierAccountInput extends CarrierAccountToSet {
  actor: Actor;
  /** GHN's number of the shop before; null for none. */
  before: string | null;
}

function toAct({ actor, seller_id, account, before }: SetCarrierAccountInput): Act {
  const shop = (shop_id: string | null) => shop_id && { carrier: "GHN", shop_id };
  return {
    actor,
    seller_id,
    action: "carrier-account.set",
    subject: seller_id,
    before: shop(before) || null,
    after: shop(account?.shop_id ?? null) || null,
  };
}

/** A seller's own contract with her carrier from now on, or none. The caller holds the lock of her account. */
export const setCarrierAccountWorkflow = createWorkflow(
  "set-carrier-account",
  (input: SetCarrierAccountInput) => {
    recordActsStep(transform({ input }, (data) => [toAct(data.input)]));
    setCarrierAccountStep(input);
    return new WorkflowResponse(undefined);
  },
);
