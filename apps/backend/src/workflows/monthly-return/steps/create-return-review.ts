import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MONTHLY_RETURN_MODULE } from "../../../modules/monthly-return";
import type MonthlyReturnModuleService from "../../../modules/monthly-return/service";
import type { ReviewOfReturn } from "../../../monthly-returns/load-return-reviews";

export type NewReturnReview = Omit<
  ReviewOfReturn,
  "id" | "created_at" | "updated_at" | "deleted_at"
>;

/** Nothing to compensate: it is the last step of its workflow, and what is written stays. */
export const createReturnReviewStep = createStep(
  "create-return-review",
  async (review: NewReturnReview, { container }) => {
    const returns: MonthlyReturnModuleService = container.resolve(MONTHLY_RETURN_MODULE);
    await returns.createReturnReviews(review);
    return new StepResponse(undefined);
  },
);
