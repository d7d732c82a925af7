import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { REVIEW_MODULE } from "../../../modules/review";
import type ReviewModuleService from "../../../modules/review/service";

/** What others than its buyer change of a review, with the instant of it. */
export type ReviewChange =
  | { field: "answer"; answer: string }
  | { field: "report"; report: string }
  | { field: "removed_for"; removed_for: string; removed_note: string };

export interface ChangeReviewStepInput {
  id: string;
  change: ReviewChange;
}

const STAMP = {
  answer: "answered_at",
  report: "reported_at",
  removed_for: "removed_at",
} as const;

/** Writes a change to a review; compensation puts back what was there. */
export const changeReviewStep = createStep(
  "change-review",
  async ({ id, change }: ChangeReviewStepInput, { container }) => {
    const service: ReviewModuleService = container.resolve(REVIEW_MODULE);
    const { answer, answered_at, report, reported_at, removed_for, removed_note, removed_at } =
      await service.retrieveReview(id);
    const { field, ...words } = change;
    await service.updateReviews({ id, ...words, [STAMP[field]]: new Date() });
    return new StepResponse(undefined, {
      id,
      answer,
      answered_at,
      report,
      reported_at,
      removed_for,
      removed_note,
      removed_at,
    });
  },
  async (before, { container }) => {
    if (before) {
      const service: ReviewModuleService = container.resolve(REVIEW_MODULE);
      await service.updateReviews(before);
    }
  },
);
