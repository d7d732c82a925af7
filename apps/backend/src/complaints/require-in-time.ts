import {
  arrivalOf,
  isWithin,
  notArrivedSpan,
  type SpanOfTime,
} from "@cho-lang/seller-rules/arrival";
import { complaintUntil, type ComplaintKind } from "@cho-lang/seller-rules/complaints";
import { MarketError } from "../errors/market-error";
import type { OrderedLine, OwnOrder } from "../reviews/open-own-order";
import { wholeOrder } from "./whole-order";

/** What of an order its buyer complains about. `not_found` for what is neither a line of it nor the whole. */
export function complaintLine(order: OwnOrder, lineId: string): OrderedLine {
  const line = [...order.lines, wholeOrder(order)].find(({ id }) => id === lineId);
  if (!line) {
    throw new MarketError("not_found");
  }
  return line;
}

/** When the buyer can say that nothing of her order has come; null when not at all: then something is missing. */
export function notArrivedSpanOf({ arrival, part_arrived }: OwnOrder): SpanOfTime | null {
  return part_arrived ? null : notArrivedSpan(arrival);
}

/** `wrong_status` before the order has arrived, or should have, and after the time for this kind of complaint. */
export function requireInTime(order: OwnOrder, kind: ComplaintKind, now: Date): void {
  if (kind === "not_arrived") {
    const span = notArrivedSpanOf(order);
    if (!span || !isWithin(span, now)) {
      throw new MarketError("wrong_status");
    }
    return;
  }
  const arrived = arrivalOf(order.arrival, now);
  if (arrived === null || now > complaintUntil(arrived, kind)) {
    throw new MarketError("wrong_status");
  }
}
