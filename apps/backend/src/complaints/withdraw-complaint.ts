import type { MedusaContainer } from "@medusajs/framework/types";
import type { OwnOrder } from "../reviews/open-own-order";
import { changeComplaintWorkflow } from "../workflows/complaint/change-complaint";
import { buyerOf } from "./buyer-of";
import { onOwnComplaint } from "./on-own-complaint";
import { requireUndecided } from "./require-undecided";

/**
 * The buyer takes a complaint back that is not decided; again changes nothing. What was answered stays to be read.
 * Throws as `onOwnComplaint`.
 */
export async function withdrawComplaint(
  container: MedusaContainer,
  order: OwnOrder,
  lineId: string,
): Promise<void> {
  await onOwnComplaint(container, order, lineId, async (complaint) => {
    if (complaint.status === "withdrawn") {
      return;
    }
    requireUndecided(complaint);
    await changeComplaintWorkflow(container).run({
      input: {
        actor: buyerOf(order),
        action: "complaint.withdraw",
        complaint,
        change: { status: "withdrawn" },
      },
    });
  });
}
