import { ruleInForce, type DatedRule } from "./rule-in-force";
import type { VietnamDay } from "./vietnam-day";

/** A set of criteria under which products are scored. Old certificates keep the version they came from. */
export interface CriteriaVersion extends DatedRule {
  readonly id: string;
}

/** By the day of signing; the last amends 148/2023 for government on two levels. */
export const CRITERIA_VERSIONS: readonly CriteriaVersion[] = [
  { id: "1048/2019", from: "2019-08-21", instrument: "Quyết định 1048/QĐ-TTg ngày 21/8/2019" },
  { id: "148/2023", from: "2023-02-24", instrument: "Quyết định 148/QĐ-TTg ngày 24/2/2023" },
  { id: "1489/2025", from: "2025-07-06", instrument: "Quyết định 1489/QĐ-TTg ngày 6/7/2025" },
];

/** The criteria in force on `day`. Throws RangeError before 21/8/2019. */
export function criteriaVersionOn(day: VietnamDay): CriteriaVersion {
  return ruleInForce(CRITERIA_VERSIONS, day);
}

/** The version with this id, or null when it is not known. */
export function criteriaVersion(id: string): CriteriaVersion | null {
  return CRITERIA_VERSIONS.find((version) => version.id === id) ?? null;
}
