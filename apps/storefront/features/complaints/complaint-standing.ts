import { formatDong } from "@cho-lang/ocop/money";
import { formatInstant } from "@/lib/format-instant";
import type { OwnComplaint } from "@/lib/medusa/own-complaints";
import { complaints as messages } from "@/messages/vi/complaints";

/** Where a complaint stands, and until when somebody has to do something about it. */
export function complaintStanding(complaint: NonNullable<OwnComplaint["complaint"]>): string {
  const { status, answer_by, appeal, decide_by, replaced_at, part_vnd, decided_vnd } = complaint;
  const { standing } = messages;
  switch (status) {
    case "open":
      return standing.open(formatInstant(answer_by));
    case "escalated": {
      const until = decide_by === null ? "" : formatInstant(decide_by);
      return appeal === null ? standing.late(until) : standing.appealed(until);
    }
    case "replaced":
      return standing.replaced(replaced_at === null ? "" : formatInstant(replaced_at));
    case "part_paid":
      return standing.part_paid(formatDong(part_vnd ?? 0));
    case "upheld":
      return decided_vnd === null ? standing.upheld : standing.decided(formatDong(decided_vnd));
    case "dismissed":
      return part_vnd === null ? standing.dismissed : standing.noMore;
    case "paid_back":
    case "refused":
    case "withdrawn":
      return standing[status];
  }
}
