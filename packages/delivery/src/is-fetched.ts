import type { DeliveryMethod } from "./seller-delivery";

/** Whether the buyer comes for the goods herself, so that nobody brings them to her. */
export function isFetched(method: DeliveryMethod): boolean {
  return method === "pick_up" || method === "fair_stall";
}
