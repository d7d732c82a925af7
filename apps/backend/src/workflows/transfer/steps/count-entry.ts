import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { TRANSFER_MODULE } from "../../../modules/transfer";
import type TransferModuleService from "../../../modules/transfer/service";
import type { CountedEntry } from "../../../modules/transfer/service";

/** Counts an entry. It is the last step of its workflow, so nothing is to be undone. */
export const countEntryStep = createStep(
  "count-entry",
  async (entry: CountedEntry, { container }) => {
    const transfers: TransferModuleService = container.resolve(TRANSFER_MODULE);
    await transfers.count(entry);
    return new StepResponse(undefined);
  },
);
