/** Something about a review is shown otherwise; its data names the review (`id`). */
export const REVIEW_CHANGED = "review.changed";
