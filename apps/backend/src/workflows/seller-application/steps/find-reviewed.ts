import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { loadApplication } from "../../../applications/load-application";

/** The requirements of a seller that the operator noted as looked at. `not_found`. */
export const findReviewedStep = createStep(
  "find-reviewed",
  async ({ seller_id }: { seller_id: string }, { container }) => {
    const { requirements } = await loadApplication(container, seller_id);
    const reviewed = requirements.filter(({ mark }) => mark?.kind === "verified");
    return new StepResponse(reviewed.map(({ id }) => id));
  },
);
