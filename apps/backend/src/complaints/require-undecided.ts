import { MarketError } from "../errors/market-error";
import type { ComplaintRow } from "./to-complaint-view";

/** Whether a complaint can still end one way or another. */
export function isUndecided({ status }: Pick<ComplaintRow, "status">): boolean {
  return status === "open" || status === "refused" || status === "escalated";
}

/** `wrong_status` once a complaint is paid back, decided or taken back: it stays as it was decided about. */
export function requireUndecided(complaint: ComplaintRow): void {
  if (!isUndecided(complaint)) {
    throw new MarketError("wrong_status");
  }
}
