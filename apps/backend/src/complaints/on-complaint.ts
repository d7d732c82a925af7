import type { MedusaContainer } from "@medusajs/framework/types";
import { reachOfOrder } from "../gateway-payments/reach-of-order";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { retrieveComplaint } from "./find-complaint";
import type { ComplaintRow } from "./to-complaint-view";

/**
 * Runs `work` alone on a complaint and the order's money. `not_found` alike for none and for another seller's, when
 * a seller is named.
 */
export async function onComplaint<Result>(
  container: MedusaContainer,
  filters: { id: string; seller_id?: string },
  work: (complaint: ComplaintRow) => Promise<Result>,
): Promise<Result> {
  const { order_id } = await retrieveComplaint(container, filters);
  const run = async () => work(await retrieveComplaint(container, filters));
  return withSellerOrderLock(container, order_id, run, await reachOfOrder(container, order_id));
}
