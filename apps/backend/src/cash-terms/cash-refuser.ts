import { takesInCash, type CashTerms } from "@cho-lang/seller-rules/cash-terms";
import { MarketError } from "../errors/market-error";

/** A seller whose order may not be paid in cash on delivery. */
export interface CashRefuser {
  handle: string;
  name: string;
  /** The most that she takes in cash for one order, whole đồng; null when she takes none at all. */
  ceiling_vnd: number | null;
  /** Whether it is because of alcohol in the order, which the law lets nobody pay for in cash; whatever she takes. */
  alcohol: boolean;
}

/** What an order would collect. */
export interface CashWanted {
  /** What the buyer would hand over for it: goods and delivery, after any discount. */
  amount_vnd: number;
  alcohol: boolean;
}

/** The seller, if her order may not be paid in cash; else null. */
export function cashRefuser(
  { handle, name }: { handle: string; name: string },
  terms: CashTerms,
  wanted: CashWanted,
): CashRefuser | null {
  const { alcohol } = wanted;
  const ceiling_vnd = terms.takes_cash && !alcohol ? terms.cash_ceiling_vnd : null;
  return takesInCash(terms, wanted) ? null : { handle, name, ceiling_vnd, alcohol };
}

/** Throws `cash_not_taken` naming them, unless there is none. */
export function refuseCash(sellers: CashRefuser[]): void {
  if (sellers.length > 0) {
    throw new MarketError("cash_not_taken", { sellers });
  }
}
