import { expiresOn, type Certificate, type IssuingLevel } from "@cho-lang/ocop/certificate";
import { levelOfBody } from "@cho-lang/ocop/issuing-body";
import { starInForce } from "@cho-lang/ocop/star-in-force";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { explainWrongLevel } from "../certificates/explain-wrong-level";
import type { Decision } from "./claimed-decision";

const LEVEL_NAMES: Record<IssuingLevel, string> = {
  district: "cấp huyện",
  province: "cấp tỉnh",
  ministry: "bộ",
};

function ofBody({ issuing_body, issuing_level }: Decision): string | null {
  const named = levelOfBody(issuing_body);
  if (named === "commune") {
    return `“${issuing_body}” là cấp xã: xã chỉ chấm một phần và đề nghị, không công nhận sao (Quyết định 148/QĐ-TTg ngày 24/2/2023).`;
  }
  return named === null || named === issuing_level
    ? null
    : `“${issuing_body}” nghe như ${LEVEL_NAMES[named]}, nhưng ghi là ${LEVEL_NAMES[issuing_level]}.`;
}

function ofStars(decision: Decision, histories: Certificate[][]): string | null {
  const fewer = histories.some(
    (history) => (starInForce(history, decision.issued_on) ?? 0) > decision.stars,
  );
  return fewer ? "Hạng này thấp hơn hạng sản phẩm đang có: từ ngày cấp, sao giảm." : null;
}

/**
 * What an operator should look at twice before she accepts a decision, in Vietnamese: a level that could
 * not certify these stars on that day (with the instrument; this one is refused, too), a body whose name
 * tells another level, an end that is past, fewer stars than now. None for a decision in order.
 *
 * @param histories the certificates of each product that it covers
 */
export function decisionDoubts(
  decision: Decision,
  histories: Certificate[][],
  today: VietnamDay,
): string[] {
  const ended = expiresOn(decision) < today;
  return [
    explainWrongLevel(decision),
    ofBody(decision),
    ended ? "Quyết định này đã hết 36 tháng: chỉ vào lịch sử, không cho sao." : null,
    ofStars(decision, histories),
  ].filter((doubt) => doubt !== null);
}
