/** Something about a review is shown otherwise. */
export const REVIEW_CHANGED = "review.changed";

export interface ReviewChanged {
  /** Of the review. */
  id: string;
  /** Whether what all reviews of its product come to is another sum by it. */
  counts: boolean;
}
