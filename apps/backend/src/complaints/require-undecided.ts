import type { ComplaintStatus } from "@cho-lang/seller-rules/complaints";
import { MarketError } from "../errors/market-error";
import type { ComplaintRow } from "./to-complaint-view";

/** In which a complaint can still end one way or another. */
export const UNDECIDED = [
  "open",
  "part_paid",
  "refused",
  "escalated",
] as const satisfies readonly ComplaintStatus[];

/** Whether a complaint can still end one way or another. */
export function isUndecided({ status }: Pick<ComplaintRow, "status">): boolean {
  return UNDECIDED.some((one) => one === status);
}

/** `wrong_status` once a complaint is paid back, decided or taken back: it stays as it was decided about. */
export function requireUndecided(complaint: ComplaintRow): void {
  if (!isUndecided(complaint)) {
    throw new MarketError("wrong_status");
  }
}
