import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { ORDER_FIELDS, type OrderRow } from "../order-view/order-rows";
import { graphRows } from "../query/graph-rows";

/** The order as Medusa has it, with what its buyer paid for each line and for the delivery. Throws `not_found`. */
export async function loadReturnableOrder(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderRow> {
  const [order] = await graphRows<OrderRow>(container, {
    entity: "order",
    fields: ORDER_FIELDS,
    filters: { id: orderId },
  });
  if (!order) {
    throw new MarketError("not_found");
  }
  return order;
}
