import type { MedusaContainer } from "@medusajs/framework/types";
import { graphRows } from "../query/graph-rows";

/**
 * The parcel of an order that a killed process packed and did not come to link to the order; null when
 * there is none.
 */
export async function strayFulfilment(
  container: MedusaContainer,
  orderId: string,
): Promise<string | null> {
  const [stray] = await graphRows<{ id: string }>(container, {
    entity: "fulfillment",
    fields: ["id"],
    filters: { metadata: { order_id: orderId }, canceled_at: null },
  });
  return stray?.id ?? null;
}
