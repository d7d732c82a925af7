import type { ClaimedDecision } from "./claimed-decision";

const TEXTS = {
  number: "Vui lòng ghi số quyết định.",
  decision_date: "Vui lòng ghi ngày quyết định.",
  issuing_body: "Vui lòng ghi cơ quan cấp.",
  issuing_level: "Vui lòng chọn cấp của cơ quan.",
  stars: "Vui lòng chọn hạng sao.",
} as const;

/** What a decision without a photo still needs, in Vietnamese by field. */
export function missingFields(decision: ClaimedDecision): Record<string, string> {
  return Object.fromEntries(
    Object.entries(TEXTS).filter(([field]) => !decision[field as keyof typeof TEXTS]),
  );
}
