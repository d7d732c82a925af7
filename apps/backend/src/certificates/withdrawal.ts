import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";

/** The decision that takes a certificate back. */
export interface Withdrawal {
  /** First day without effect. */
  withdrawn_on: VietnamDay;
  /** Number of the decision of withdrawal. */
  withdrawal_decision: string;
  withdrawal_reason: string;
}
