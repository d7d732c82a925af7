import type { ReturnReason } from "@cho-lang/seller-rules/return-reasons";

interface Returned {
  reason: ReturnReason;
  paid_back_at: Date | string | null;
}

/**
 * Those returns of a cash order whose money the seller has not given back yet. Nothing is owed for what never arrived:
 * nobody paid for it at the door.
 */
export function owedReturns<Row extends Returned>(returns: readonly Row[]): Row[] {
  return returns.filter(
    ({ reason, paid_back_at }) => paid_back_at === null && reason !== "not_arrived",
  );
}
