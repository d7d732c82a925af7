import type { ComplaintRow } from "./to-complaint-view";

/** How often a complaint that was taken back can be opened anew. */
const MOST_REOPENED = 2;

/**
 * Whether something may be complained about in a line whose last complaint is this one: there was none, it was paid back,
 * or it was taken back before anybody had answered, and not too often.
 */
export function mayOpen(last: ComplaintRow | undefined): boolean {
  switch (last?.status) {
    case undefined:
    case "paid_back":
    case "upheld":
      return true;
    case "withdrawn":
      return !last.answered_at && !last.escalated_at && last.reopened < MOST_REOPENED;
    case "open":
    case "replaced":
    case "refused":
    case "escalated":
    case "dismissed":
      return false;
  }
}
