/** What a buyer wrote, or may write, of one product of her order. Instants in ISO 8601 (UTC). */
export interface OwnReview {
  product: { handle: string; title: string };
  /** What may be done now; null for nothing. */
  may: "write" | "correct" | null;
  until: string | null;
  /** Null before she wrote. */
  review: {
    score: number;
    text: string;
    name: string;
    photos: string[];
    answer: string | null;
    /** Under which law it was removed, why and on which day; null while it is shown. */
    removed: { source: string; text: string; on: string } | null;
  } | null;
}

export interface OwnReviews {
  /** What she is called unless she says otherwise. */
  initials: string;
  reviews: OwnReview[];
}
