import { isFetched } from "@cho-lang/delivery/is-fetched";
import type { OrderFacts } from "@/lib/medusa/orders";

/** By whom an order comes to its buyer, which its words follow. */
export type Coming = "carrier" | "own_rider" | "fetched";

/** By whom an order comes; by carrier where nothing was told of it. */
export function comingOf({ delivery }: Pick<OrderFacts, "delivery">): Coming {
  if (!delivery) return "carrier";
  if (isFetched(delivery.method)) return "fetched";
  return delivery.method === "own_rider" ? "own_rider" : "carrier";
}
