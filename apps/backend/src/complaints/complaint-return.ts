const PREFIX = "complaint:";
/** No line has such an id. */
const PARTS = { seller: "part", operator: "decided-part" } as const;

/**
 * Under what name pieces are paid back for a complaint; no request of a seller's can have it. @param lineId which of
 * its lines, for a complaint about a whole order
 */
export function complaintReturn(complaintId: string, lineId?: string): string {
  return `${PREFIX}${complaintId}${lineId === undefined ? "" : `:${lineId}`}`;
}

/** Under what name a part of a price is paid back: once by the seller, once as the operator decides. */
export function complaintPart(complaintId: string, by: "seller" | "operator"): string {
  return `${PREFIX}${complaintId}:${PARTS[by]}`;
}

/** Whether a request's name is one of a part's, of whatever complaint. */
export function namesPart(requestId: string, by: "seller" | "operator"): boolean {
  return namesComplaint(requestId) && requestId.endsWith(`:${PARTS[by]}`);
}

/** Whether a request's name is one of a complaint's. */
export function namesComplaint(requestId: string): boolean {
  return requestId.startsWith(PREFIX);
}

/** The complaint that a return is for. */
export function complaintOf(requestId: string): string {
  return requestId.slice(PREFIX.length).split(":", 1)[0] ?? "";
}
