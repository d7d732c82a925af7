import { formatInstant } from "@/lib/format-instant";
import type { SellerComplaint } from "@/lib/medusa/seller-complaints";
import { sellerComplaints } from "@/messages/vi/seller-complaints";

const messages = sellerComplaints.standing;

/** Where a complaint stands and what comes next, in words. */
export function standingOf(complaint: SellerComplaint): string {
  const { status, answer_by, answered_at, appeal, decide_by, decided_at, replaced_at } = complaint;
  switch (status) {
    case "open":
      return messages.open(formatInstant(answer_by));
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
    case "dismissed":
      return [messages[status], ...timeOf(decided_at)].join(" · ");
    case "withdrawn":
      return messages.withdrawn;
  }
}

function timeOf(instant: string | null): string[] {
  return instant === null ? [] : [formatInstant(instant)];
}
