import type { InferTypeOf } from "@medusajs/framework/types";
import type Complaint from "../modules/complaint/models/complaint";
import { badOf } from "./bad-of";
import type { NamedComplaint } from "./complaint-view";

export type ComplaintRow = InferTypeOf<typeof Complaint>;

function instant(at: Date | string | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

/** A complaint as its seller and the operator read it. */
export function toComplaintView(row: ComplaintRow, photos: string[]): NamedComplaint {
  return {
    id: row.id,
    order_id: row.order_id,
    order_code: row.order_code,
    line_id: row.line_id,
    title: row.title,
    label: row.label,
    buyer_name: row.buyer_name,
    quantity: row.quantity,
    bad: badOf(row),
    kind: row.kind,
    text: row.text,
    wish: row.wish,
    status: row.status,
    photos,
    opened_at: new Date(row.opened_at).toISOString(),
    answer_by: new Date(row.answer_by).toISOString(),
    answer: row.answer,
    answered_at: instant(row.answered_at),
    part_vnd: row.part_vnd,
    replaced_at: instant(row.replaced_at),
    appeal: row.appeal,
    escalated_at: instant(row.escalated_at),
    decide_by: instant(row.decide_by),
    decision: row.decision,
    decided_vnd: row.decided_vnd,
    decided_at: instant(row.decided_at),
  };
}
