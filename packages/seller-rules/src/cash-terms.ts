/** Ceilings that a seller may set, whole đồng. Below the least it is a slip: "500" for five hundred thousand. */
export const LEAST_CASH_CEILING_VND = 10_000;
export const MOST_CASH_CEILING_VND = 1_000_000_000;

/** On what terms a seller lets buyers pay in cash when the goods arrive. */
export interface CashTerms {
  readonly takes_cash: boolean;
  /** The most that one order of hers may collect, whole đồng; null for no ceiling. Means nothing without cash. */
  readonly cash_ceiling_vnd: number | null;
}

/** Whether these terms let every order be paid in cash, however large. */
export function takesAllCash({ takes_cash, cash_ceiling_vnd }: CashTerms): boolean {
  return takes_cash && cash_ceiling_vnd === null;
}

/**
 * Whether an order of `amount_vnd` (goods and delivery, what the buyer would hand over) may be paid in cash. Never with
 * alcohol in it, whatever its seller takes: what is sold of it over a network is not paid in cash (Law 44/2019/QH14,
 * article 16).
 */
export function takesInCash(
  terms: CashTerms,
  { amount_vnd, alcohol }: { amount_vnd: number; alcohol: boolean },
): boolean {
  const { takes_cash, cash_ceiling_vnd } = terms;
  return !alcohol && takes_cash && (cash_ceiling_vnd === null || amount_vnd <= cash_ceiling_vnd);
}
