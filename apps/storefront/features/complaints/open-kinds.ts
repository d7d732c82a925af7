import { LINE_COMPLAINT_KINDS, type ComplaintKind } from "@cho-lang/seller-rules/complaints";
import { formatInstant } from "@/lib/format-instant";
import type { OwnComplaint, OwnComplaints } from "@/lib/medusa/own-complaints";
import { complaints } from "@/messages/vi/complaints";
import { orderReturns } from "@/messages/vi/order-returns";

/** Something that can be complained about now, in words. */
export interface OpenKind {
  kind: ComplaintKind;
  name: string;
  /** Until when; null for one without an end. */
  until: string | null;
}

/** What can be said of the whole order. */
export function notArrivedKind(span: OwnComplaints["not_arrived"]): OpenKind[] {
  return span === null ? [] : [openKind("not_arrived", span.until)];
}

/** What can be complained about in a line at this moment. */
export function openKinds(
  until: OwnComplaints["until"],
  complaint: OwnComplaint["complaint"],
): OpenKind[] {
  const now = Date.now();
  const said = complaint?.status === "open" ? complaint.kind : null;
  return LINE_COMPLAINT_KINDS.flatMap((kind) =>
    until !== null && (Date.parse(until[kind]) > now || kind === said)
      ? [openKind(kind, until[kind])]
      : [],
  );
}

/** @param until ISO 8601 */
function openKind(kind: ComplaintKind, until: string | null): OpenKind {
  return {
    kind,
    name: orderReturns.reason[kind],
    until: until === null ? null : complaints.until(formatInstant(until)),
  };
}
