import type { MedusaContainer } from "@medusajs/framework/types";
import type { OwnOrder } from "../reviews/load-own-order";
import { changeComplaintWorkflow } from "../workflows/complaint/change-complaint";
import { buyerOf } from "./buyer-of";
import { findComplaint } from "./find-complaint";

/**
 * Takes back what the buyer of an order complained about as not arrived, now that it has, as long as nobody has answered
 * it: what lies before the operator she decides. The caller holds the order's lock.
 */
export async function endNotArrived(container: MedusaContainer, order: OwnOrder): Promise<void> {
  const complaint = await findComplaint(container, { order_id: order.id, line_id: order.id });
  if (complaint?.status === "open") {
    const change = { status: "withdrawn" } as const;
    await changeComplaintWorkflow(container).run({
      input: { actor: buyerOf(order), action: "complaint.withdraw", complaint, change },
    });
  }
}
