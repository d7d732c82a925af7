import { comingOf } from "@/features/delivery/coming";
import type { Order } from "@/lib/medusa/orders";
import { orderRefusals as messages } from "@/messages/vi/order-refusals";
import { orderWays } from "@/messages/vi/order-ways";

/**
 * That an order was sent and did not reach its buyer, in words that blame nobody, with what becomes of the money;
 * `null` for every other order.
 *
 * @param money nothing is to be paid unless told
 */
export function refusalExplanation(
  order: Pick<Order, "status" | "refusal" | "delivery">,
  money: string = messages.nothingToPay,
): string | null {
  const { status, refusal } = order;
  if (status !== "cancelled" || refusal === undefined) {
    return null;
  }
  const coming = comingOf(order);
  const told =
    coming === "carrier" ? messages.told : { ...messages.told, ...orderWays[coming].refused.told };
  return [told[refusal], money.trim(), messages.mistake].filter((part) => part !== "").join(" ");
}
