import type { MedusaContainer } from "@medusajs/framework/types";
import { graphRows } from "../query/graph-rows";

/** Whether Medusa holds an order for cancelled, which after a kill its seller's side may not know. */
export async function isCancelledInMedusa(
  container: MedusaContainer,
  orderId: string,
): Promise<boolean> {
  const [order] = await graphRows<{ canceled_at: Date | string | null }>(container, {
    entity: "order",
    fields: ["canceled_at"],
    filters: { id: orderId },
  });
  return !!order?.canceled_at;
}
