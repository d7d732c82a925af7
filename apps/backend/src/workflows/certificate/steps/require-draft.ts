import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MarketError } from "../../../errors/market-error";
import type { LoadedCertificate } from "../../../certificates/loaded-certificate";

/** Refuses with `wrong_status` what is no draft any more: a decision in force is not rewritten. */
export const requireDraftStep = createStep(
  "require-draft",
  ({ status }: Pick<LoadedCertificate, "status">) => {
    if (status !== "draft") {
      throw new MarketError("wrong_status", { status });
    }
    return new StepResponse(undefined);
  },
);
