import type { MedusaContainer } from "@medusajs/framework/types";
import { retrieveOrderViews } from "../order-view/retrieve-order-views";
import { payBackSum, type PayBackSum } from "./pay-back-sum";
import { isUndecided } from "./require-undecided";
import type { ComplaintRow } from "./to-complaint-view";

/** What each of these that is undecided comes to as its order stands now, by its id. The orders are read at once. */
export async function loadPayBackSums(
  container: MedusaContainer,
  rows: readonly ComplaintRow[],
): Promise<Map<string, PayBackSum>> {
  const undecided = rows.filter(isUndecided);
  const order_id = [...new Set(undecided.map((row) => row.order_id))];
  const orders = order_id.length === 0 ? [] : await retrieveOrderViews(container, { order_id });
  const orderOf = new Map(orders.map((order) => [order.id, order]));
  return new Map(
    undecided.flatMap((row) => {
      const order = orderOf.get(row.order_id);
      return order ? [[row.id, payBackSum(row, order)] as const] : [];
    }),
  );
}
