import {
  arrivalOf,
  assumedArrival,
  isWithin,
  notArrivedSpan,
  type SpanOfTime,
} from "@cho-lang/seller-rules/arrival";
import { complaintUntil, type ComplaintKind } from "@cho-lang/seller-rules/complaints";
import { MarketError } from "../errors/market-error";
import type { OrderedLine, OwnOrder } from "../reviews/load-own-order";
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

/**
 * What is missing of an order of which only a part has arrived can be told from when the rest should be there, and has
 * no end, as little as what is told of one that never came.
 */
export function isPartMissing({ part_arrived, arrival }: OwnOrder, now: Date): boolean {
  const due = assumedArrival(arrival);
  return part_arrived && due !== null && due <= now;
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
  if (kind === "missing" && isPartMissing(order, now)) {
    return;
  }
  const arrived = arrivalOf(order.arrival, now);
  if (arrived === null || now > complaintUntil(arrived, kind)) {
    throw new MarketError("wrong_status");
  }
}
