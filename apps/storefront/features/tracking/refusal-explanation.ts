import type { Order } from "@/lib/medusa/orders";
import { orderRefusals as messages } from "@/messages/vi/order-refusals";

/**
 * That an order was sent and did not reach its buyer, in words that blame nobody, with what becomes of the money;
 * `null` for every other order.
 *
 * @param money nothing is to be paid unless told
 */
export function refusalExplanation(
  { status, refusal }: Pick<Order, "status" | "refusal">,
  money: string = messages.nothingToPay,
): string | null {
  if (status !== "cancelled" || refusal === undefined) {
    return null;
  }
  return [messages.told[refusal], money.trim(), messages.mistake]
    .filter((part) => part !== "")
    .join(" ");
}
