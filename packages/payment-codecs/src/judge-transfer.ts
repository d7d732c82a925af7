/**
 * How money that arrived fits the order that its memo names:
 * - `exact`: all of it is there now;
 * - `partial`: something is still missing;
 * - `over`: more than was missing; `double`: nothing was missing any more;
 * - `late`: the order is cancelled;
 * - `unknown`: the memo names no order that waits at this account, or several.
 */
export const TRANSFER_VERDICTS = ["exact", "partial", "over", "double", "late", "unknown"] as const;
export type TransferVerdict = (typeof TRANSFER_VERDICTS)[number];

/** What is known of an order that is paid by transfer. Amounts in whole đồng. */
export interface TransferFacts {
  /** What the order comes to now. */
  total_vnd: number;
  received_vnd: number;
  returned_vnd: number;
  cancelled: boolean;
}

/** What an order keeps of what arrived, what is missing and what is to go back. */
export interface TransferStanding {
  missing_vnd: number;
  /** What the seller owes the buyer. */
  owed_vnd: number;
  paid: boolean;
}

/** Where an order stands. A cancelled one keeps nothing and misses nothing. */
export function transferStanding(facts: TransferFacts): TransferStanding {
  const kept = facts.received_vnd - facts.returned_vnd;
  const due = facts.cancelled ? 0 : facts.total_vnd;
  return {
    missing_vnd: Math.max(0, due - kept),
    owed_vnd: Math.max(0, kept - due),
    paid: !facts.cancelled && kept >= due,
  };
}

/** How money that has just arrived fits its order; null for none that is known. */
export function judgeTransfer(amountVnd: number, facts: TransferFacts | null): TransferVerdict {
  if (!facts) {
    return "unknown";
  }
  if (facts.cancelled) {
    return "late";
  }
  const { missing_vnd } = transferStanding(facts);
  if (missing_vnd === 0) {
    return "double";
  }
  if (amountVnd === missing_vnd) {
    return "exact";
  }
  return amountVnd < missing_vnd ? "partial" : "over";
}
