import { takesInCash, type CashTerms } from "@cho-lang/seller-rules/cash-terms";
import { MarketError } from "../errors/market-error";

/** A seller whose order may not be paid in cash on delivery. */
export interface CashRefuser {
  handle: string;
  name: string;
  /** The most that she takes in cash for one order, whole đồng; null when she takes none at all. */
  ceiling_vnd: number | null;
}

/**
 * The seller, if her order may not be paid in cash; else null.
 *
 * @param amount_vnd what the buyer would hand over for it: goods and delivery, after any discount
 */
export function cashRefuser(
  { handle, name }: { handle: string; name: string },
  terms: CashTerms,
  amount_vnd: number,
): CashRefuser | null {
  const ceiling_vnd = terms.takes_cash ? terms.cash_ceiling_vnd : null;
  return takesInCash(terms, amount_vnd) ? null : { handle, name, ceiling_vnd };
}

/** Throws `cash_not_taken` naming them, unless there is none. */
export function refuseCash(sellers: CashRefuser[]): void {
  if (sellers.length > 0) {
    throw new MarketError("cash_not_taken", { sellers });
  }
}
