import {
  appealUntil,
  COMPLAINT_KINDS,
  complaintUntil,
  type ComplaintKind,
} from "@cho-lang/seller-rules/complaints";
import type { MedusaContainer } from "@medusajs/framework/types";
import { COMPLAINT_MODULE } from "../modules/complaint";
import type ComplaintModuleService from "../modules/complaint/service";
import type { OrderedLine, OwnOrder } from "../reviews/open-own-order";
import type { ComplaintView } from "./complaint-view";
import { mayOpen } from "./may-open";
import { loadComplaintPhotos } from "./load-complaint-photos";
import { toComplaintView, type ComplaintRow } from "./to-complaint-view";

/** A line of an order with what its buyer says of it, and may do about it now. */
export interface OwnComplaint {
  line: { id: string; title: string; label: string };
  /** Pieces that have not been paid back. */
  left: number;
  complaint: ComplaintView | null;
  may: { write: boolean; withdraw: boolean; appeal: boolean };
}

export interface OwnComplaints {
  complaints: OwnComplaint[];
  /** Until when each kind is taken, ISO 8601; null before the order has arrived. */
  until: Record<ComplaintKind, string> | null;
}

function ownComplaint(
  line: OrderedLine,
  row: ComplaintRow | undefined,
  photos: string[],
  { isInTime, now }: { isInTime: boolean; now: Date },
): OwnComplaint {
  const status = row?.status;
  const answered = row?.answered_at ? new Date(row.answered_at) : null;
  const appeal = status === "refused" && answered !== null && now <= appealUntil(answered);
  const { buyer_name: _, ...complaint } = row ? toComplaintView(row, photos) : { buyer_name: "" };
  return {
    line: { id: line.id, title: line.title, label: line.label },
    left: line.left,
    complaint: "id" in complaint ? complaint : null,
    may: {
      write: status === "open" || (isInTime && line.left > 0 && mayOpen(row)),
      withdraw: status === "open" || status === "escalated" || appeal,
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
  const { delivered_at: at } = order;
  const isInTime = at !== null && COMPLAINT_KINDS.some((kind) => now <= complaintUntil(at, kind));
  const until = (kind: ComplaintKind, arrived: Date) => complaintUntil(arrived, kind).toISOString();
  return {
    complaints: order.lines.map((line) => {
      const row = rows.find(({ line_id }) => line_id === line.id);
      return ownComplaint(line, row, photos.get(row?.id ?? "") ?? [], { isInTime, now });
    }),
    until: at && {
      spoiled: until("spoiled", at),
      broken: until("broken", at),
      wrong_goods: until("wrong_goods", at),
      missing: until("missing", at),
    },
  };
}
