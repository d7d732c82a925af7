import { APPEAL_DAYS } from "@cho-lang/seller-rules/complaints";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { actorOf } from "../seller-scope/actor-of";
import type { SellerScope } from "../seller-scope/seller-scope";
import { changeComplaintWorkflow } from "../workflows/complaint/change-complaint";
import { onComplaint } from "./on-complaint";
import { tellBuyer } from "./tell-buyer";
import type { ComplaintRow } from "./to-complaint-view";

/**
 * The seller says why she does not pay; the same words again change nothing. `wrong_status` unless it waits for her,
 * `not_found` for another seller's.
 */
export async function refuseComplaint(
  container: MedusaContainer,
  scope: SellerScope,
  { id, answer }: { id: string; answer: string },
): Promise<void> {
  const tell = (complaint: ComplaintRow) =>
    tellBuyer(
      container,
      complaint,
      `${scope.seller.name} không chấp nhận khiếu nại đơn ${complaint.order_code}. Lý do ở trang đơn hàng; không đồng ý, bạn gửi ban quản lý chợ ở đó trong ${String(APPEAL_DAYS)} ngày.`,
    );
  await onComplaint(container, { id, seller_id: scope.seller.id }, async (complaint) => {
    if (complaint.status === "refused" && complaint.answer === answer) {
      await tell(complaint);
      return;
    }
    if (complaint.status !== "open") {
      throw new MarketError("wrong_status");
    }
    const change = { status: "refused", answer, answered_at: new Date() } as const;
    await changeComplaintWorkflow(container).run({
      input: { actor: actorOf(scope), action: "complaint.refuse", complaint, change },
    });
    await tell({ ...complaint, ...change });
  });
}
