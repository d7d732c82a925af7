import { isFetched } from "@cho-lang/delivery/is-fetched";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { OrderDelivery } from "../placing/rows/order-delivery";

/**
 * The last day on which an order's buyer was told to come for it; null for what is brought to her, and for orders from
 * before it was told how they come.
 *
 * @param order with its `OrderDelivery`, also as the database has it
 */
export function fetchUntil({ delivery }: { delivery: object | null }): VietnamDay | null {
  const agreed = delivery as OrderDelivery | null;
  return agreed && isFetched(agreed.method) ? agreed.arrives_to : null;
}
