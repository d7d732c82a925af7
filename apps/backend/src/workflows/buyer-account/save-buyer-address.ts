import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { putBuyerAddressFirstStep } from "./steps/put-buyer-address-first";
import { writeBuyerAddressStep, type WriteBuyerAddressInput } from "./steps/write-buyer-address";

export type SaveBuyerAddressInput = WriteBuyerAddressInput & {
  first: boolean;
};

/**
 * Keeps an address of an account or changes it. Not in the market's log, which keeps for ever what she may want
 * forgotten. The caller holds the account's lock.
 */
export const saveBuyerAddressWorkflow = createWorkflow(
  "save-buyer-address",
  (input: SaveBuyerAddressInput) => {
    const id = writeBuyerAddressStep(input);
    putBuyerAddressFirstStep(
      transform({ input, id }, (one) => ({
        account_id: one.input.account_id,
        id: one.input.first ? one.id : null,
      })),
    );
    return new WorkflowResponse(id);
  },
);
