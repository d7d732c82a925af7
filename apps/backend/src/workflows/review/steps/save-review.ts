import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { REVIEW_MODULE } from "../../../modules/review";
import type ReviewModuleService from "../../../modules/review/service";

export interface SaveReviewInput {
  /** What is there already; null for a new review. */
  before: { id: string; score: number } | null;
  review: {
    order_id: string;
    product_id: string;
    seller_id: string;
    product_title: string;
    demonstration: boolean;
    score: number;
    text: string;
    name: string;
  };
}

interface Undo {
  review_id: string;
  edition_id: string;
  /** What it said before; null for a new one. */
  was: { score: number; text: string; name: string; corrected_at: Date | null } | null;
}

/** Writes a review, or over it, and its wording as an edition; compensation takes both back. */
export const saveReviewStep = createStep(
  "save-review",
  async ({ before, review }: SaveReviewInput, { container }) => {
    const service: ReviewModuleService = container.resolve(REVIEW_MODULE);
    const { score, text, name } = review;
    const was = before ? await service.retrieveReview(before.id) : null;
    const { id } = was
      ? await service.updateReviews({ id: was.id, score, text, name, corrected_at: new Date() })
      : await service.createReviews({ ...review, written_at: new Date() });
    const edition = await service.createReviewEditions({ review_id: id, score, text, name });
    return new StepResponse<string, Undo>(id, {
      review_id: id,
      edition_id: edition.id,
      was: was && {
        score: was.score,
        text: was.text,
        name: was.name,
        corrected_at: was.corrected_at,
      },
    });
  },
  async (undo, { container }) => {
    if (!undo) {
      return;
    }
    const service: ReviewModuleService = container.resolve(REVIEW_MODULE);
    await service.deleteReviewEditions(undo.edition_id);
    await (undo.was
      ? service.updateReviews({ id: undo.review_id, ...undo.was })
      : service.deleteReviews(undo.review_id));
  },
);
