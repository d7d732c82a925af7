import type { Order } from "@/lib/medusa/orders";
import { withoutPieces } from "./without-pieces";

/** Whether every piece of a delivered order came back or was paid back. */
export function isAllReturned({ lines, returns }: Pick<Order, "lines" | "returns">): boolean {
  return returns.length > 0 && lines.length > 0 && withoutPieces(lines, returns).length === 0;
}
