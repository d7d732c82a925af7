import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { TRANSFER_MODULE } from "../../../modules/transfer";
import type TransferModuleService from "../../../modules/transfer/service";
import type { Replacement } from "../../../modules/transfer/service";

/** Puts one entry in the place of another. It is the last step of its workflow, so nothing is to be undone. */
export const replaceEntryStep = createStep(
  "replace-entry",
  async (replacement: Replacement, { container }) => {
    const transfers: TransferModuleService = container.resolve(TRANSFER_MODULE);
    await transfers.replace(replacement);
    return new StepResponse(undefined);
  },
);
