import { letterOf } from "./marks";

/**
 * What a typed word says about marks when laid on a target word of the same fold. "same": equal. "open": every
 * mark that was typed is there, some were left out ("muc" and "mưc" on "mực", "d" on "đ"). "contrary": a
 * typed mark is missing or another one ("múc" on "mực", "đua" on "dứa").
 */
export type MarkAgreement = "same" | "open" | "contrary";

/** Both words are canonical, lower case and fold to the same; the tone may stand on either vowel. */
export function markAgreement(typed: string, target: string): MarkAgreement {
  if (typed === target) return "same";
  const wanted = [...target];
  let typedTone = "";
  let targetTone = "";
  let at = 0;
  for (const character of typed) {
    const left = letterOf(character);
    const right = letterOf(wanted[at++] ?? "");
    if (left.plain !== right.plain && left.plain !== left.base) return "contrary";
    typedTone = left.tone || typedTone;
    targetTone = right.tone || targetTone;
  }
  return typedTone === "" || typedTone === targetTone ? "open" : "contrary";
}
