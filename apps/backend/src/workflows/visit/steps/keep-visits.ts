import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { VISIT_MODULE } from "../../../modules/visit";
import type VisitModuleService from "../../../modules/visit/service";
import type { CountedVisits } from "../../../modules/visit/service";

/** Writes a count down, which only grows: there is nothing to undo. */
export const keepVisitsStep = createStep(
  "keep-visits",
  async (counted: CountedVisits, { container }) => {
    const visits: VisitModuleService = container.resolve(VISIT_MODULE);
    await visits.keep(counted);
    return new StepResponse(undefined);
  },
);
