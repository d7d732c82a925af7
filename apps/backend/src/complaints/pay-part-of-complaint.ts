import { formatDong } from "@cho-lang/ocop/money";
import { APPEAL_DAYS } from "@cho-lang/seller-rules/complaints";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { actorOf } from "../seller-scope/actor-of";
import type { SellerScope } from "../seller-scope/seller-scope";
import { changeComplaintWorkflow } from "../workflows/complaint/change-complaint";
import { onComplaint } from "./on-complaint";
import { payPart } from "./pay-part";
import { requireSameSum } from "./require-same-sum";
import { tellBuyer } from "./tell-buyer";
import type { ComplaintRow } from "./to-complaint-view";

interface PartAnswer {
  id: string;
  /** Pieces that she saw there. */
  quantity: number;
  /** What all of it came to there, whole đồng. */
  amount_vnd: number;
  /** What she pays back, whole đồng. */
  part_vnd: number;
}

/**
 * The seller pays a part of the price of what a buyer complained about back, once, also after she had refused. The buyer
 * is told how much, and can lay it before the operator as too little. The same again changes nothing.
 *
 * `wrong_status` for another part, when it was corrected or comes to another sum meanwhile, and unless it waits for her or
 * was refused: what lies before the operator is hers to decide. `invalid_input` for what is no part of what is left;
 * `not_found` for another seller's.
 */
export async function payPartOfComplaint(
  container: MedusaContainer,
  scope: SellerScope,
  { id, quantity, amount_vnd, part_vnd }: PartAnswer,
): Promise<void> {
  const tell = (complaint: ComplaintRow) =>
    tellBuyer(
      container,
      complaint,
      `${scope.seller.name} hoàn ${formatDong(part_vnd)} theo khiếu nại đơn ${complaint.order_code}, một phần giá món hàng. Thấy chưa đủ, bạn gửi ban quản lý chợ ở trang đơn hàng trong ${String(APPEAL_DAYS)} ngày.`,
    );
  await onComplaint(container, { id, seller_id: scope.seller.id }, async (complaint) => {
    if (complaint.status === "part_paid" && complaint.part_vnd === part_vnd) {
      await tell(complaint);
      return;
    }
    const waits = complaint.status === "open" || complaint.status === "refused";
    if (!waits || complaint.part_vnd !== null || complaint.quantity !== quantity) {
      throw new MarketError("wrong_status");
    }
    await requireSameSum(container, complaint, amount_vnd, { by: "seller" });
    const actor = actorOf(scope);
    await payPart(container, complaint, actor, { by: "seller", part_vnd });
    const change = { status: "part_paid", part_vnd, answered_at: new Date() } as const;
    await changeComplaintWorkflow(container).run({
      input: { actor, action: "complaint.pay-part", complaint, change },
    });
    await tell({ ...complaint, ...change });
  });
}
