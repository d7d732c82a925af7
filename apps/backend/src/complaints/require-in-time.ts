import { complaintUntil, type ComplaintKind } from "@cho-lang/seller-rules/complaints";
import { MarketError } from "../errors/market-error";
import type { OrderedLine, OwnOrder } from "../reviews/open-own-order";

/** The line of an order that its buyer complains about. `not_found` for none of its lines. */
export function complaintLine(order: OwnOrder, lineId: string): OrderedLine {
  const line = order.lines.find(({ id }) => id === lineId);
  if (!line) {
    throw new MarketError("not_found");
  }
  return line;
}

/** `wrong_status` before the order has arrived and after the time for this kind of complaint. */
export function requireInTime({ delivered_at }: OwnOrder, kind: ComplaintKind, now: Date): void {
  if (delivered_at === null || now > complaintUntil(delivered_at, kind)) {
    throw new MarketError("wrong_status");
  }
}
