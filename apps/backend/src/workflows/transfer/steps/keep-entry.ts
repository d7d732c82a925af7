import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { TRANSFER_MODULE } from "../../../modules/transfer";
import type TransferModuleService from "../../../modules/transfer/service";
import type { UnknownEntry } from "../../../modules/transfer/service";

/** Keeps an entry without an order. It is the last step of its workflow, so nothing is to be undone. */
export const keepEntryStep = createStep(
  "keep-entry",
  async (entry: UnknownEntry, { container }) => {
    const transfers: TransferModuleService = container.resolve(TRANSFER_MODULE);
    await transfers.createTransferEntries(entry);
    return new StepResponse(undefined);
  },
);
