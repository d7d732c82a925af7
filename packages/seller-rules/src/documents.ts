import { PRODUCT_SETS, productSet } from "@cho-lang/ocop/product-sets";
import { daysBetween, vietnamDay, type VietnamDay } from "@cho-lang/ocop/vietnam-day";

/** The papers of a seller; stars have certificates of their own. */
export const DOCUMENT_TYPES = [
  "registration",
  "food_safety",
  "product_declaration",
  "alcohol_licence",
  "ocop_decision",
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** Sets 1–17 are eaten or drunk, 18 too. */
const LAST_FOOD_SET = 18;

/**
 * True when goods of that set may only be sold under that paper. Registration covers the seller as such, a
 * declaration and a decision single products; they close no set.
 */
export function covers(type: DocumentType, setId: number): boolean {
  const { alcohol } = productSet(setId);
  if (type === "alcohol_licence") return alcohol;
  return type === "food_safety" && setId <= LAST_FOOD_SET && !alcohol;
}

/**
 * Whether a paper of that type is only good with a last day: a licence for alcohol is given for years at most (Decree
 * 105/2017/NĐ-CP), and sales end with it.
 */
export function needsEnd(type: DocumentType): boolean {
  return type === "alcohol_licence";
}

/** Days before the end at which a seller is warned. */
export const WARNING_DAYS = [90, 30, 7] as const;
export type WarningDays = (typeof WARNING_DAYS)[number];

export interface DatedDocument {
  readonly type: DocumentType;
  /** Last day on which it is good; null when it has no end. */
  readonly expires_on: VietnamDay | null;
}

export type DocumentState =
  | { state: "good"; warning: null }
  | { state: "expiring"; warning: WarningDays; days_left: number }
  | { state: "expired"; warning: null };

/** Where a paper stands: warned of from 90 days before its last day on, expired from the day after it. */
export function documentState({ expires_on }: DatedDocument, now: Date): DocumentState {
  if (expires_on === null) return { state: "good", warning: null };
  const days_left = daysBetween(vietnamDay(now), expires_on);
  if (days_left < 0) return { state: "expired", warning: null };
  const warning = WARNING_DAYS.findLast((days) => days_left <= days);
  return warning === undefined
    ? { state: "good", warning: null }
    : { state: "expiring", warning, days_left };
}

/**
 * The product sets that are closed at `now`: those which a paper of the seller covers, when all her papers
 * of that type have expired. What she never had a paper of closes nothing here (whether she needs one is
 * asked before she is let in), but for alcohol: without a licence in force, with a last day, it is not sold (Law
 * 44/2019/QH14, article 16).
 */
export function closedSets(documents: readonly DatedDocument[], now: Date): number[] {
  const ended = DOCUMENT_TYPES.filter((type) => {
    const own = documents
      .filter((document) => document.type === type)
      .filter(({ expires_on }) => expires_on !== null || !needsEnd(type));
    return (
      (own.length > 0 || needsEnd(type)) &&
      own.every((each) => documentState(each, now).state === "expired")
    );
  });
  return PRODUCT_SETS.map(({ id }) => id).filter((id) => ended.some((type) => covers(type, id)));
}
