import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { loadListingPlan } from "../../../listings/load-listing-plan";

export interface LoadListingPlanInput {
  product_id: string;
  seller_id: string;
}

/** Reads what listing has to do and refuses what cannot be listed, before anything is written. */
export const loadListingPlanStep = createStep(
  "load-listing-plan",
  async (input: LoadListingPlanInput, { container }) =>
    new StepResponse(await loadListingPlan(container, input)),
);
