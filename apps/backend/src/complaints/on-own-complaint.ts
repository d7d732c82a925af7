import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import type { OwnOrder } from "../reviews/load-own-order";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { findComplaint } from "./find-complaint";
import type { ComplaintRow } from "./to-complaint-view";

/** Runs `work` alone on what the buyer complains about in a line of her order. `not_found` when she does not. */
export async function onOwnComplaint<Result>(
  container: MedusaContainer,
  { id: order_id }: OwnOrder,
  line_id: string,
  work: (complaint: ComplaintRow) => Promise<Result>,
): Promise<Result> {
  return withSellerOrderLock(container, order_id, async () => {
    const complaint = await findComplaint(container, { order_id, line_id });
    if (!complaint) {
      throw new MarketError("not_found");
    }
    return work(complaint);
  });
}
