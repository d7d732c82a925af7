import { orderProof } from "@/features/reviews/queries/order-proof";
import { BackendError } from "@/lib/medusa/call-backend";
import {
  readOwnComplaints,
  type OwnComplaint,
  type OwnComplaints,
} from "@/lib/medusa/own-complaints";

export type OwnComplaintAnswer =
  | { kind: "found"; own: OwnComplaint; all: OwnComplaints }
  | { kind: "missing" }
  | { kind: "locked" }
  | { kind: "unreachable" };

/** What this visitor says, or may say, of one line of an order; `locked` unless the order is hers. */
export async function readOwnComplaint(order: string, line: string): Promise<OwnComplaintAnswer> {
  try {
    const all = await readOwnComplaints(order, await orderProof());
    const own = all.complaints.find((one) => one.line.id === line);
    return own ? { kind: "found", own, all } : { kind: "missing" };
  } catch (error) {
    const isLocked = error instanceof BackendError && error.status === 404;
    return { kind: isLocked ? "locked" : "unreachable" };
  }
}
