import type { CertificateKind, IssuingLevel } from "@cho-lang/ocop/certificate";
import type { EvidenceItem, EvidenceState } from "@cho-lang/ocop/evidence-checklist";
import type { CertificateState } from "@cho-lang/ocop/star-in-force";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { Assessment } from "./assessment";

export const KIND_TEXTS: Record<CertificateKind, string> = {
  new: "Cấp mới",
  renewal: "Cấp lại",
  upgrade: "Nâng hạng",
};

export const CERTIFICATE_TEXTS: Record<CertificateState, string> = {
  draft: "Bản nháp",
  in_force: "Còn hiệu lực",
  expiring: "Sắp hết hạn",
  expired: "Đã hết hạn",
  withdrawn: "Đã thu hồi",
  not_yet: "Chưa có hiệu lực",
};

const EVIDENCE_TEXTS: Record<EvidenceState, string> = {
  shown: "Có trong hồ sơ này",
  missing: "Chưa đủ",
  bring: "Chủ thể nộp kèm",
};

const LEVEL_TEXTS: Record<IssuingLevel, string> = {
  district: "cấp huyện",
  province: "cấp tỉnh",
  ministry: "cấp bộ",
};

export function evidenceText({ state, condition_from }: EvidenceItem): string {
  const condition = condition_from === null ? "" : ` (điều kiện từ ${String(condition_from)} sao)`;
  return `${EVIDENCE_TEXTS[state]}${condition}`;
}

export function nextStarText(next: Assessment["next_star"]): string | null {
  if (next === null) {
    return null;
  }
  const levels = next.decided_by.map((level) => LEVEL_TEXTS[level]).join(" hoặc ");
  return `Muốn có ${String(next.stars)} sao: từ ${String(next.from_score)} điểm, ${levels} công nhận.`;
}

/** "2026-11-05" → "5/11/2026", "2026-11" → "11/2026". */
export function dayText(day: VietnamDay): string {
  return day.split("-").map(Number).toReversed().join("/");
}
