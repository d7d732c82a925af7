import { meanScore, ratingOf } from "@cho-lang/catalogue-search/rating";

/** What all reviews of a product, or of a seller, come to. */
export interface ReviewSum {
  /** Those that are shown. */
  count: number;
  /** Their mean score to one decimal, e.g. "4.6"; null without any. */
  mean: string | null;
  /** How many gave 1, 2, 3, 4 and 5. */
  by_score: number[];
  /** Those that were removed; they are in none of the figures above. */
  removed: number;
}

export function toReviewSum({
  by_score,
  removed,
}: Pick<ReviewSum, "by_score" | "removed">): ReviewSum {
  const rating = ratingOf(by_score);
  return { count: rating.count, mean: meanScore(rating), by_score, removed };
}
