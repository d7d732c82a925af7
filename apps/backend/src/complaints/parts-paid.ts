import { complaintOf, namesComplaint } from "./complaint-return";
import type { PaidPieces } from "./load-pieces";

/** What was paid back of a price for a complaint, beside whole pieces; whole đồng. */
export function partsPaid(complaintId: string, returns: readonly PaidPieces[]): number {
  return returns
    .filter(({ quantity, request_id }) => quantity === 0 && isFor(complaintId, request_id))
    .reduce((sum, { goods_vnd }) => sum + goods_vnd, 0);
}

function isFor(complaintId: string, requestId: string): boolean {
  return namesComplaint(requestId) && complaintOf(requestId) === complaintId;
}
