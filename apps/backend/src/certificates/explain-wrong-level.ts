import type { IssuingLevel, Stars } from "@cho-lang/ocop/certificate";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { CERTIFYING_RULES } from "@cho-lang/ocop/who-certifies";
import { ruleInForce } from "@cho-lang/ocop/rule-in-force";

const LEVEL_NAMES: Record<IssuingLevel, string> = {
  district: "cấp huyện",
  province: "cấp tỉnh",
  ministry: "bộ",
};

interface Decision {
  issuing_level: IssuingLevel;
  stars: Stars;
  decision_date: VietnamDay;
}

/**
 * Why a body of this level could not certify these stars on the day of its decision, in Vietnamese and
 * with the instrument; null when it could. Throws RangeError before the programme's first criteria.
 */
export function explainWrongLevel(decision: Decision): string | null {
  const rule = ruleInForce(CERTIFYING_RULES, decision.decision_date);
  const levels = rule.levels[decision.stars];
  if (levels.includes(decision.issuing_level)) {
    return null;
  }
  const names = levels.map((level) => LEVEL_NAMES[level]).join(" hoặc ");
  return `Vào ngày quyết định, hạng ${decision.stars} sao do ${names} công nhận, không phải ${LEVEL_NAMES[decision.issuing_level]} (${rule.instrument}).`;
}
