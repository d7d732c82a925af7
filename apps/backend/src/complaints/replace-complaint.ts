import { REPLACEMENT_APPEAL_DAYS } from "@cho-lang/seller-rules/complaints";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { actorOf } from "../seller-scope/actor-of";
import type { SellerScope } from "../seller-scope/seller-scope";
import { replaceGoodsWorkflow } from "../workflows/complaint/replace-goods";
import { loadPieces } from "./load-pieces";
import { onComplaint } from "./on-complaint";
import { partsPaid } from "./parts-paid";
import { piecesToPay } from "./pieces-to-pay";
import { requireUndecided } from "./require-undecided";
import { tellBuyer } from "./tell-buyer";
import type { ComplaintRow } from "./to-complaint-view";

/**
 * The seller sends anew what a buyer complained about who would like that, also after she had refused: the pieces leave
 * her stock, no money moves, and the buyer is told. Again changes nothing. Pieces that were paid back since by another
 * way are not sent.
 *
 * @param quantity pieces that she saw there; `wrong_status` when its buyer has corrected them meanwhile or would rather
 * have the money, when it is decided or taken back, when a part of their price was paid back, whatever its buyer said to
 * that, and when they were sent anew before. `out_of_stock` when too little is left beside what is ordered.
 * `not_found` for another seller's.
 */
export async function replaceComplaint(
  container: MedusaContainer,
  scope: SellerScope,
  { id, quantity, answer }: { id: string; quantity: number; answer: string | null },
): Promise<void> {
  const tell = (complaint: ComplaintRow) =>
    tellBuyer(
      container,
      complaint,
      `${scope.seller.name} đã gửi lại hàng theo khiếu nại đơn ${complaint.order_code}. Không nhận được hoặc hàng vẫn chưa ổn, bạn báo ban quản lý chợ ở trang đơn hàng trong ${String(REPLACEMENT_APPEAL_DAYS)} ngày.`,
    );
  await onComplaint(container, { id, seller_id: scope.seller.id }, async (complaint) => {
    if (complaint.status === "replaced") {
      await tell(complaint);
      return;
    }
    requireUndecided(complaint);
    const { wish, replaced_at, order_id, line_id } = complaint;
    const { lines, returns } = await loadPieces(container, order_id);
    const isPartPaid = complaint.part_vnd !== null || partsPaid(id, returns) > 0;
    if (wish !== "goods" || replaced_at || isPartPaid || complaint.quantity !== quantity) {
      throw new MarketError("wrong_status");
    }
    const pieces = piecesToPay(complaint, lines, returns).quantity;
    const goods = { complaint_id: id, order_id, line_id, quantity: pieces, answer, at: new Date() };
    await replaceGoodsWorkflow(container).run({
      input: { actor: actorOf(scope), complaint, goods },
    });
    await tell({ ...complaint, status: "replaced" });
  });
}
