import { MarketError } from "../errors/market-error";
import type { ComplaintRow } from "./to-complaint-view";

/** `wrong_status` once a complaint is paid back, decided or taken back: it stays as it was decided about. */
export function requireUndecided({ status }: ComplaintRow): void {
  if (status !== "open" && status !== "refused" && status !== "escalated") {
    throw new MarketError("wrong_status");
  }
}
