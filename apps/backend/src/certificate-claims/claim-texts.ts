import { expiresOn } from "@cho-lang/ocop/certificate";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { dayText } from "../evidence/evidence-texts";
import type { ClaimedDecision, Decision } from "./claimed-decision";

/** What a seller's owners read when a decision was accepted, after the name of the shop. */
export function acceptedText(decision: Decision, titles: string[], today: VietnamDay): string {
  const until = expiresOn(decision);
  const products = titles.join(", ");
  return until < today
    ? `quyết định ${decision.number} đã được ghi vào lịch sử của ${products}; 36 tháng đã hết ngày ${dayText(until)}.`
    : `quyết định ${decision.number} đã được chấp nhận: ${products} mang ${String(decision.stars)} sao từ ${dayText(decision.issued_on)} đến hết ${dayText(until)}.`;
}

/** What they read when it was not. */
export function declinedText(decision: ClaimedDecision | null, reason: string): string {
  const which = decision?.number ? `quyết định ${decision.number}` : "ảnh quyết định đã gửi";
  return `${which} chưa được chấp nhận: ${reason} Xem ở trang Chứng nhận OCOP của gian hàng.`;
}
