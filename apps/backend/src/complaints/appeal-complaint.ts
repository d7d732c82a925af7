import { appealUntil } from "@cho-lang/seller-rules/complaints";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import type { OwnOrder } from "../reviews/load-own-order";
import { changeComplaintWorkflow } from "../workflows/complaint/change-complaint";
import { buyerOf } from "./buyer-of";
import { decideBy } from "./complaint-deadlines";
import { onOwnComplaint } from "./on-own-complaint";
import { tellSellerOfEscalation } from "./tell-seller";

/**
 * Lays a complaint that its seller refused, paid a part for, or sent goods anew for, before the operator; the same words again change
 * nothing. `wrong_status` for any other and when its time is over. Throws as `onOwnComplaint`.
 */
export async function appealComplaint(
  container: MedusaContainer,
  order: OwnOrder,
  lineId: string,
  appeal: string,
): Promise<void> {
  await onOwnComplaint(container, order, lineId, async (complaint) => {
    const { status, answered_at } = complaint;
    if (status === "escalated" && complaint.appeal === appeal) {
      await tellSellerOfEscalation(container, complaint);
      return;
    }
    const now = new Date();
    const until = appealUntil(status, answered_at && new Date(answered_at));
    if (until === null || now > until) {
      throw new MarketError("wrong_status");
    }
    await changeComplaintWorkflow(container).run({
      input: {
        actor: buyerOf(order),
        action: "complaint.appeal",
        complaint,
        change: { status: "escalated", appeal, escalated_at: now, decide_by: decideBy(now) },
      },
    });
    await tellSellerOfEscalation(container, complaint);
  });
}
