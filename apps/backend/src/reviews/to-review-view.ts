import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { REMOVAL_REASONS, type RemovalReason } from "./removal-reasons";
import type { ReviewView } from "./review-view";

/** A review as the module `review` lists it. */
export interface ReviewRow {
  id: string;
  order_id: string;
  product_id: string;
  seller_id: string;
  product_title: string;
  score: number;
  text: string;
  name: string;
  written_at: Date | string;
  corrected_at: Date | string | null;
  answer: string | null;
  answered_at: Date | string | null;
  report: string | null;
  reported_at: Date | string | null;
  removed_for: string | null;
  removed_note: string | null;
  removed_at: Date | string | null;
  demonstration: boolean;
}

function dayOf(instant: Date | string): string {
  return vietnamDay(new Date(instant));
}

function isReason(code: string | null): code is RemovalReason {
  return code !== null && code in REMOVAL_REASONS;
}

/** What is said under which law it was removed; null while it is shown. */
export function removalOf({ removed_for, removed_at }: ReviewRow): ReviewView["removed"] {
  return isReason(removed_for) && removed_at !== null
    ? { ...REMOVAL_REASONS[removed_for], on: dayOf(removed_at) }
    : null;
}

/**
 * A review as everybody reads it; of a removed one nothing that was said is left.
 *
 * @param handle of its product, while that is on sale
 */
export function toReviewView(row: ReviewRow, photos: string[], handle: string | null): ReviewView {
  const { answer, answered_at } = row;
  return {
    id: row.id,
    written_on: dayOf(row.written_at),
    product: { title: row.product_title, handle },
    demonstration: row.demonstration,
    said:
      row.removed_at === null
        ? {
            score: row.score,
            text: row.text,
            name: row.name,
            photos,
            corrected: row.corrected_at !== null,
            answer:
              answer !== null && answered_at !== null
                ? { text: answer, on: dayOf(answered_at) }
                : null,
          }
        : null,
    removed: removalOf(row),
  };
}
