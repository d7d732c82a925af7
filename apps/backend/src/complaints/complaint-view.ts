import type {
  ComplaintKind,
  ComplaintStatus,
  ComplaintWish,
} from "@cho-lang/seller-rules/complaints";
import type { BadAmount } from "./bad-of";

/** A complaint as its buyer reads it. Instants in ISO 8601 (UTC), null for what has not happened. */
export interface ComplaintView {
  id: string;
  order_id: string;
  order_code: string;
  line_id: string;
  title: string;
  label: string;
  /** Pieces complained about. */
  quantity: number;
  /** How much of them is bad, where she said it; null otherwise. */
  bad: BadAmount | null;
  kind: ComplaintKind;
  text: string;
  wish: ComplaintWish;
  status: ComplaintStatus;
  /** Ids of its photos, in the order in which they came. */
  photos: string[];
  opened_at: string;
  /** Until when its seller answers. */
  answer_by: string;
  /** Why the seller does not pay, or what she says of the goods that she sends anew. */
  answer: string | null;
  answered_at: string | null;
  /** What the seller paid back of their price, whole đồng; null where not a part of it. */
  part_vnd: number | null;
  /** When the goods were sent anew. */
  replaced_at: string | null;
  /** Why the buyer asked the operator; null also when it went there unanswered. */
  appeal: string | null;
  escalated_at: string | null;
  /** Until when the operator decides. */
  decide_by: string | null;
  decision: string | null;
  /** What the operator had be paid back, whole đồng, where not all that was left. */
  decided_vnd: number | null;
  decided_at: string | null;
}

/** As its seller and the operator read it. */
export interface NamedComplaint extends ComplaintView {
  buyer_name: string;
}
