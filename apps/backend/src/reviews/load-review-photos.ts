import type { MedusaContainer } from "@medusajs/framework/types";
import { REVIEW_MODULE } from "../modules/review";
import type ReviewModuleService from "../modules/review/service";

/** The photos that stand on reviews, by review, the first one sent first. */
export async function loadReviewPhotos(
  container: MedusaContainer,
  reviewIds: string[],
): Promise<Map<string, string[]>> {
  const reviews: ReviewModuleService = container.resolve(REVIEW_MODULE);
  const rows = await reviews.listReviewImages(
    { review_id: reviewIds, shown: true },
    { order: { created_at: "ASC", id: "ASC" }, take: null },
  );
  const byReview = new Map<string, string[]>();
  for (const { review_id, name } of rows) {
    byReview.set(review_id, [...(byReview.get(review_id) ?? []), name]);
  }
  return byReview;
}
