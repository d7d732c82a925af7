import type { ComplaintRow } from "./to-complaint-view";

/** How often a complaint that was taken back can be opened anew. */
const MOST_REOPENED = 2;

/**
 * Whether something may be complained about in a line whose last complaint is this one: there was none, its pieces were
 * paid back, or it was taken back before anybody had answered, and not too often. After a part of their price the
 * pieces are still there: what is left to say of them goes to the operator, and her word is the last.
 */
export function mayOpen(last: ComplaintRow | undefined): boolean {
  switch (last?.status) {
    case undefined:
    case "paid_back":
      return true;
    case "upheld":
      return last.decided_vnd === null;
    case "withdrawn":
      return !last.answered_at && !last.escalated_at && last.reopened < MOST_REOPENED;
    case "open":
    case "part_paid":
    case "replaced":
    case "refused":
    case "escalated":
    case "dismissed":
      return false;
  }
}
