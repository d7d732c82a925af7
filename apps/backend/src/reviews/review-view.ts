import type { ReviewSum } from "../modules/review/review-sum";

/** A review as everybody reads it. Days are calendar days in Việt Nam, YYYY-MM-DD. */
export interface ReviewView {
  id: string;
  written_on: string;
  /** The product as it was called when it was bought; its handle while it is on sale. */
  product: { title: string; handle: string | null };
  demonstration: boolean;
  /** What was said; null once it was removed. */
  said: {
    /** From 1 to 5, the best. */
    score: number;
    text: string;
    name: string;
    /** Names of pictures. */
    photos: string[];
    corrected: boolean;
    answer: { text: string; on: string } | null;
  } | null;
  /** Under which law it was removed, why, and when; null while it is shown. */
  removed: { source: string; text: string; on: string } | null;
}

export interface ReviewPage {
  sum: ReviewSum;
  /** The newest first, removed ones in their place. */
  reviews: ReviewView[];
  page: number;
  pages: number;
}
