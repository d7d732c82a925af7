import { arrivalOf, isWithin } from "@cho-lang/seller-rules/arrival";
import {
  appealUntil,
  complaintUntil,
  LINE_COMPLAINT_KINDS,
  type LineComplaintKind,
} from "@cho-lang/seller-rules/complaints";
import type { MedusaContainer } from "@medusajs/framework/types";
import { COMPLAINT_MODULE } from "../modules/complaint";
import type ComplaintModuleService from "../modules/complaint/service";
import type { OrderedLine, OwnOrder } from "../reviews/load-own-order";
import type { ComplaintView } from "./complaint-view";
import { mayOpen } from "./may-open";
import { loadComplaintPhotos } from "./load-complaint-photos";
import { isPartMissing, notArrivedSpanOf } from "./require-in-time";
import { toComplaintView, type ComplaintRow } from "./to-complaint-view";
import { wholeOrder } from "./whole-order";

/** A line of an order with what its buyer says of it, and may do about it now. */
export interface OwnComplaint {
  /** It is about all of the order, not a line: that nothing has come. */
  whole: boolean;
  line: { id: string; title: string; label: string };
  /** Pieces that have not been paid back. */
  left: number;
  complaint: ComplaintView | null;
  may: { write: boolean; withdraw: boolean; appeal: boolean };
}

export interface OwnComplaints {
  /** Line by line; at last of the whole order, by the order's id, when there is or may be one. */
  complaints: OwnComplaint[];
  /** Until when each kind is taken of a line, ISO 8601; null before the order has arrived. */
  until: Record<LineComplaintKind, string> | null;
  /**
   * From and until when the buyer can say that nothing has come, ISO 8601; without an end while nobody says that it
   * has. Null when she cannot.
   */
  not_arrived: { from: string; until: string | null } | null;
}

function ownComplaint(
  line: OrderedLine,
  row: ComplaintRow | undefined,
  photos: string[],
  { isInTime, now }: { isInTime: boolean; now: Date },
): OwnComplaint {
  const status = row?.status;
  const until = row ? appealUntil(row.status, row.answered_at && new Date(row.answered_at)) : null;
  const appeal = until !== null && now <= until;
  const { buyer_name: _, ...complaint } = row ? toComplaintView(row, photos) : { buyer_name: "" };
  return {
    whole: false,
    line: { id: line.id, title: line.title, label: line.label },
    left: line.left,
    complaint: "id" in complaint ? complaint : null,
    may: {
      write: status === "open" || (isInTime && line.left > 0 && mayOpen(row)),
      withdraw:
        status === "open" ||
        status === "escalated" ||
        ((status === "refused" || status === "part_paid") && appeal),
      appeal,
    },
  };
}

/** What the buyer of an order complains about and may complain about, line by line. */
export async function listOwnComplaints(
  container: MedusaContainer,
  order: OwnOrder,
): Promise<OwnComplaints> {
  const service: ComplaintModuleService = container.resolve(COMPLAINT_MODULE);
  const rows = await service.listComplaints(
    { order_id: order.id },
    { order: { opened_at: "DESC", id: "DESC" }, take: null },
  );
  const photos = await loadComplaintPhotos(
    container,
    rows.map(({ id }) => id),
  );
  const now = new Date();
  const at = arrivalOf(order.arrival, now);
  const isInTime =
    isPartMissing(order, now) ||
    (at !== null && LINE_COMPLAINT_KINDS.some((kind) => now <= complaintUntil(at, kind)));
  const span = notArrivedSpanOf(order);
  const own = (line: OrderedLine, inTime: boolean) => {
    const row = rows.find(({ line_id }) => line_id === line.id);
    return ownComplaint(line, row, photos.get(row?.id ?? "") ?? [], { isInTime: inTime, now });
  };
  const whole = own(wholeOrder(order), span !== null && isWithin(span, now));
  const until = (kind: LineComplaintKind, arrived: Date) =>
    complaintUntil(arrived, kind).toISOString();
  return {
    complaints: [
      ...order.lines.map((line) => own(line, isInTime)),
      ...(whole.complaint !== null || whole.may.write ? [{ ...whole, whole: true }] : []),
    ],
    until: at && {
      spoiled: until("spoiled", at),
      broken: until("broken", at),
      wrong_goods: until("wrong_goods", at),
      missing: until("missing", at),
    },
    not_arrived: span && {
      from: span.from.toISOString(),
      until: span.until && span.until.toISOString(),
    },
  };
}
