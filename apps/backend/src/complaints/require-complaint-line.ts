import { complaintUntil, type ComplaintKind } from "@cho-lang/seller-rules/complaints";
import { MarketError } from "../errors/market-error";
import type { OrderedLine, OwnOrder } from "../reviews/open-own-order";

/**
 * The line of an order that its buyer complains about. `not_found` for none of its lines, `wrong_status` before
 * the order has arrived and after the time for this kind of complaint.
 */
export function requireComplaintLine(
  order: OwnOrder,
  lineId: string,
  kind: ComplaintKind,
  now: Date,
): OrderedLine {
  const line = order.lines.find(({ id }) => id === lineId);
  if (!line) {
    throw new MarketError("not_found");
  }
  if (order.delivered_at === null || now > complaintUntil(order.delivered_at, kind)) {
    throw new MarketError("wrong_status");
  }
  return line;
}
