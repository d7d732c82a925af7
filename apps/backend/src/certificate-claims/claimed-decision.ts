import type { IssuingLevel, Stars } from "@cho-lang/ocop/certificate";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";

/** What stands in a decision on stars. */
export interface Decision {
  /** As printed, e.g. "4011/QĐ-UBND". */
  number: string;
  decision_date: VietnamDay;
  /** First day of its 36 months. */
  issued_on: VietnamDay;
  issuing_body: string;
  issuing_level: IssuingLevel;
  stars: Stars;
  /** Product set 1–26; null for the set under which each product is listed. */
  product_set: number | null;
}

/** What a seller read in a decision; null where a photo of it is left to speak. */
export type ClaimedDecision = { [Field in keyof Decision]: Decision[Field] | null };

/** The decision that was read as a whole; null when something is missing. */
export function wholeDecision(claimed: ClaimedDecision | null): Decision | null {
  if (claimed === null) return null;
  const { number, decision_date, issued_on, issuing_body, issuing_level, stars } = claimed;
  if (!number || !decision_date || !issuing_body || !issuing_level || !stars) return null;
  return {
    number,
    decision_date,
    issued_on: issued_on ?? decision_date,
    issuing_body,
    issuing_level,
    stars,
    product_set: claimed.product_set,
  };
}
