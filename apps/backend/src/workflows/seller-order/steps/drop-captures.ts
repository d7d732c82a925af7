import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/**
 * Forgets captures that a killed process began and did not finish: Medusa would hold the cash for taken
 * and refuse to take it. Nothing is put back on failure, as they never counted.
 */
export const dropCapturesStep = createStep(
  "drop-captures",
  async ({ ids }: { ids: string[] }, { container }) => {
    await container.resolve(Modules.PAYMENT).deleteCaptures(ids);
    return new StepResponse(undefined);
  },
);
