import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import {
  changeComplaintWorkflow,
  type ChangeComplaintInput,
} from "../workflows/complaint/change-complaint";
import { complaintOf, complaintPart } from "./complaint-return";
import { loadPieces, type PaidPieces } from "./load-pieces";
import { onComplaint } from "./on-complaint";
import { payBack } from "./pay-back";
import { isUndecided } from "./require-undecided";
import type { ComplaintRow } from "./to-complaint-view";

type Note = Pick<ChangeComplaintInput, "action" | "change">;

/** What is to be noted of a complaint whose pieces, or a part of their price, are paid back; null for nothing new. */
function noteOf(
  { id, kind, status, part_vnd }: ComplaintRow,
  returns: readonly PaidPieces[],
  now: Date,
): Note | null {
  const sumOf = (by: "seller" | "operator") =>
    returns.find(({ request_id }) => request_id === complaintPart(id, by))?.goods_vnd;
  const decided_vnd = sumOf("operator");
  if (decided_vnd !== undefined) {
    const change = { status: "upheld", decided_vnd, decided_at: now } as const;
    return { action: "complaint.decide", change };
  }
  const isWhole = ({ request_id, quantity }: PaidPieces) =>
    quantity > 0 && complaintOf(request_id) === id;
  if (kind === "not_arrived" || returns.some(isWhole)) {
    return { action: "complaint.pay-back", change: { status: "paid_back", answered_at: now } };
  }
  const part = sumOf("seller");
  if (part === undefined || part_vnd !== null) return null;
  // What went to the operator meanwhile stays hers to decide.
  const answered = status === "escalated" ? {} : { status: "part_paid" as const, answered_at: now };
  return { action: "complaint.pay-part", change: { part_vnd: part, ...answered } };
}

/** Notes what whoever paid for an undecided complaint died before noting. */
export async function notePaidBack(
  container: MedusaContainer,
  id: string,
  { actor, now }: { actor: Actor; now: Date },
): Promise<void> {
  await onComplaint(container, { id }, async (complaint) => {
    const { returns } = await loadPieces(container, complaint.order_id);
    const note = isUndecided(complaint) ? noteOf(complaint, returns, now) : null;
    if (note) {
      if (note.action === "complaint.pay-back") {
        // Of a whole order a part may be paid.
        await payBack(container, complaint, actor);
      }
      await changeComplaintWorkflow(container).run({ input: { actor, complaint, ...note } });
    }
  });
}
