import type { VietnamDay } from "./vietnam-day";

/** A rule of law or programme that holds from `from` on, until the next one of its list starts. */
export interface DatedRule {
  readonly from: VietnamDay;
  /** The instrument that sets it, as one cites it. */
  readonly instrument: string;
}

/**
 * The rule in force on `day`: the latest whose `from` is not after it. `rules` is ordered by `from`.
 * Throws RangeError when `day` is before the first of them: then no rule existed, none is invented.
 */
export function ruleInForce<Rule extends DatedRule>(rules: readonly Rule[], day: VietnamDay): Rule {
  const found = rules.findLast((rule) => rule.from <= day);
  if (!found) throw new RangeError(`no rule was in force on ${day}`);
  return found;
}
