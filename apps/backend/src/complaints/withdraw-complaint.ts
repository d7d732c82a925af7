import type { MedusaContainer } from "@medusajs/framework/types";
import type { OwnOrder } from "../reviews/load-own-order";
import { changeComplaintWorkflow } from "../workflows/complaint/change-complaint";
import { buyerOf } from "./buyer-of";
import { onOwnComplaint } from "./on-own-complaint";
import { requireUndecided } from "./require-undecided";
import { tellBuyer } from "./tell-buyer";

/**
 * The buyer takes a complaint back that is not decided; again changes nothing. What was answered stays to be read.
 * She is told by a text: whoever knows her order's code and her number can do it in her place.
 * Throws as `onOwnComplaint`.
 */
export async function withdrawComplaint(
  container: MedusaContainer,
  order: OwnOrder,
  lineId: string,
): Promise<void> {
  await onOwnComplaint(container, order, lineId, async (complaint) => {
    const told = { ...complaint, status: "withdrawn" as const };
    if (complaint.status === "withdrawn") {
      await tellBuyer(container, told, withdrawnText(order));
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
    await tellBuyer(container, told, withdrawnText(order));
  });
}

function withdrawnText({ code }: OwnOrder): string {
  return `khiếu nại về đơn ${code} đã được rút. Nếu không phải bạn rút, hãy mở trang đơn hàng để khiếu nại lại.`;
}
