import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { TRANSFER_MODULE } from "../../../modules/transfer";
import type TransferModuleService from "../../../modules/transfer/service";

export interface EntryChange {
  id: string;
  bank_reference?: string;
  memo?: string;
  happened_at?: Date | string;
  set_aside?: string;
}

/** Adds to an entry what is known of it now. It is the last step of its workflow, so nothing is to be undone. */
export const changeEntryStep = createStep(
  "change-entry",
  async ({ happened_at, ...change }: EntryChange, { container }) => {
    const transfers: TransferModuleService = container.resolve(TRANSFER_MODULE);
    const at = happened_at === undefined ? {} : { happened_at: new Date(happened_at) };
    await transfers.updateTransferEntries({ ...change, ...at });
    return new StepResponse(undefined);
  },
);
