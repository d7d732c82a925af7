import type { MedusaContainer } from "@medusajs/framework/types";
import { beginPayment } from "../gateway-payments/begin-payment";
import { graphRows } from "../query/graph-rows";
import { markBasketPlacedWorkflow } from "../workflows/placing/mark-basket-placed";
import { paymentWayOf } from "./payment-way";

interface OrderRow {
  metadata: Record<string, unknown> | null;
}

/**
 * Writes down the payment that the orders of a basket have together, and marks it as placed. Also what a killed
 * process left to do: again for the same basket it changes nothing. The caller holds the basket's lock.
 */
export async function finishPlacing(container: MedusaContainer, basketId: string): Promise<void> {
  const [order] = await graphRows<OrderRow>(container, {
    entity: "order",
    fields: ["metadata"],
    filters: { metadata: { basket_id: basketId } },
  });
  await beginPayment(container, basketId, paymentWayOf(order?.metadata));
  await markBasketPlacedWorkflow(container).run({ input: { basket_id: basketId } });
}
