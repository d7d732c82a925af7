import type { SellerStep } from "@/lib/medusa/seller";
import { orderWaySteps } from "@/messages/vi/order-way-steps";
import { sellerSelection as messages } from "@/messages/vi/seller-selection";

/** What a step with several orders is called; in words for both where some are fetched and some are sent. */
export function selectionWords(
  step: SellerStep,
  fetched: boolean,
): { action: string; done: (count: number) => string } {
  const { selection } = orderWaySteps;
  return fetched && step !== "confirm"
    ? { action: selection[step], done: selection.done[step] }
    : messages.step[step];
}
