const PREFIX = "complaint:";

/**
 * Under what name pieces are paid back for a complaint; no request of a seller's can have it. @param lineId which of
 * its lines, for a complaint about a whole order
 */
export function complaintReturn(complaintId: string, lineId?: string): string {
  return `${PREFIX}${complaintId}${lineId === undefined ? "" : `:${lineId}`}`;
}

/** Whether a request's name is one of a complaint's. */
export function namesComplaint(requestId: string): boolean {
  return requestId.startsWith(PREFIX);
}

/** The complaint that a return is for. */
export function complaintOf(requestId: string): string {
  return requestId.slice(PREFIX.length).split(":", 1)[0] ?? "";
}
