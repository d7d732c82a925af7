import type { IssuingLevel, Stars } from "./certificate";
import { ruleInForce, type DatedRule } from "./rule-in-force";
import type { VietnamDay } from "./vietnam-day";

interface CertifyingRule extends DatedRule {
  readonly levels: Readonly<Record<Stars, readonly IssuingLevel[]>>;
}

/**
 * Who may certify which star, by the day of the decision. Until 2020 the province certified and the
 * centre took part at every level of stars; then the district decided 3 stars; since the government has
 * two levels, the province decides 3 and 4.
 */
export const CERTIFYING_RULES: readonly CertifyingRule[] = [
  {
    from: "2019-08-21",
    instrument: "Quyết định 1048/QĐ-TTg ngày 21/8/2019",
    levels: {
      3: ["province", "ministry"],
      4: ["province", "ministry"],
      5: ["province", "ministry"],
    },
  },
  {
    from: "2020-06-08",
    instrument: "Quyết định 781/QĐ-TTg ngày 8/6/2020; Quyết định 148/QĐ-TTg ngày 24/2/2023",
    levels: { 3: ["district"], 4: ["province"], 5: ["ministry"] },
  },
  {
    from: "2025-07-06",
    instrument: "Quyết định 1489/QĐ-TTg ngày 6/7/2025",
    levels: { 3: ["province"], 4: ["province"], 5: ["ministry"] },
  },
];

/** The levels that may certify `stars` by a decision of `decisionDate`. Throws RangeError before 21/8/2019. */
export function levelsThatCertify(stars: Stars, decisionDate: VietnamDay): readonly IssuingLevel[] {
  return ruleInForce(CERTIFYING_RULES, decisionDate).levels[stars];
}

/** True when a body of `level` could decide `stars` on `decisionDate`. */
export function mayCertify(level: IssuingLevel, stars: Stars, decisionDate: VietnamDay): boolean {
  return levelsThatCertify(stars, decisionDate).includes(level);
}
