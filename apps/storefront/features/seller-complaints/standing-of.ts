import { formatDong } from "@cho-lang/ocop/money";
import { formatInstant } from "@/lib/format-instant";
import type { SellerComplaint } from "@/lib/medusa/seller-complaints";
import { sellerComplaints } from "@/messages/vi/seller-complaints";

const messages = sellerComplaints.standing;

/** Where a complaint stands and what comes next, in words. */
export function standingOf(complaint: SellerComplaint): string {
  const { status, answer_by, answered_at, appeal, decide_by, decided_at, replaced_at } = complaint;
  const { part_vnd, decided_vnd } = complaint;
  switch (status) {
    case "open":
      return messages.open(formatInstant(answer_by));
    case "part_paid":
      return [messages.part_paid(formatDong(part_vnd ?? 0)), ...timeOf(answered_at)].join(" · ");
    case "paid_back":
    case "replaced":
    case "refused":
      return [messages[status], ...timeOf(answered_at)].join(" · ");
    case "escalated":
      return [
        appeal === null
          ? messages.late
          : replaced_at === null
            ? messages.appealed
            : messages.notGood,
        ...(decide_by === null ? [] : [messages.decideBy(formatInstant(decide_by))]),
      ].join(" ");
    case "upheld":
      return [
        decided_vnd === null ? messages.upheld : messages.decided(formatDong(decided_vnd)),
        ...timeOf(decided_at),
      ].join(" · ");
    case "dismissed":
      return [messages[status], ...timeOf(decided_at)].join(" · ");
    case "withdrawn":
      return messages.withdrawn;
  }
}

function timeOf(instant: string | null): string[] {
  return instant === null ? [] : [formatInstant(instant)];
}
