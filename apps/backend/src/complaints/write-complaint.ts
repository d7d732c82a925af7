import type { ComplaintKind } from "@cho-lang/seller-rules/complaints";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import type { OwnOrder } from "../reviews/open-own-order";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { changeComplaintWorkflow } from "../workflows/complaint/change-complaint";
import { openComplaintWorkflow } from "../workflows/complaint/open-complaint";
import { buyerOf } from "./buyer-of";
import { answerBy } from "./complaint-deadlines";
import { findComplaint } from "./find-complaint";
import { requireComplaintLine } from "./require-complaint-line";
import { tellSellerOfComplaint } from "./tell-seller-of-complaint";

export interface ComplaintWords {
  /** Pieces, at least one. */
  quantity: number;
  kind: ComplaintKind;
  text: string;
}

/**
 * Opens a complaint about a line of a delivered order, corrects one that its seller has not answered, or opens one
 * anew that was taken back. The same words again change nothing, so a double tap makes one. Its seller's people are told
 * of a new one.
 *
 * `not_found` for a line that is not in the order, `wrong_status` outside the time for it and once it is answered,
 * `invalid_input` for more pieces than there are that have not been paid back.
 */
export async function writeComplaint(
  container: MedusaContainer,
  order: OwnOrder,
  lineId: string,
  { quantity, kind, text }: ComplaintWords,
): Promise<void> {
  const now = new Date();
  const line = requireComplaintLine(order, lineId, kind, now);
  const write = async (): Promise<void> => {
    const known = await findComplaint(container, { order_id: order.id, line_id: lineId });
    if (known && known.status !== "open" && known.status !== "withdrawn") {
      throw new MarketError("wrong_status");
    }
    const { status } = known ?? {};
    if (known && status === "open" && isSaid(known, { quantity, kind, text })) {
      return;
    }
    if (quantity > line.left) {
      throw new MarketError("invalid_input", {
        fields: { quantity: `Đơn này còn ${String(line.left)} món chưa được hoàn tiền.` },
      });
    }
    const actor = buyerOf(order);
    const words = { quantity, kind, text };
    const opened = { opened_at: now, answer_by: answerBy(now) };
    if (!known) {
      const { id: order_id, code: order_code, seller_id, buyer_name } = order;
      const { title, label } = line;
      const of = { order_id, order_code, seller_id, line_id: lineId, title, label, buyer_name };
      await openComplaintWorkflow(container).run({
        input: { actor, complaint: { ...of, ...words, ...opened } },
      });
    } else {
      await changeComplaintWorkflow(container).run({
        input: {
          actor,
          action: status === "open" ? "complaint.correct" : "complaint.open",
          complaint: known,
          change: status === "open" ? words : { ...words, ...opened, status: "open" },
        },
      });
    }
    if (status !== "open") {
      await tellSellerOfComplaint(container, order, opened);
    }
  };
  await withSellerOrderLock(container, order.id, write);
}

function isSaid(known: ComplaintWords, words: ComplaintWords): boolean {
  return (
    known.quantity === words.quantity && known.kind === words.kind && known.text === words.text
  );
}
