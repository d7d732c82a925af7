import { isPartOf, LEAST_PART_VND } from "@cho-lang/seller-rules/part-of-price";
import { formatDong } from "@cho-lang/ocop/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { MarketError } from "../errors/market-error";
import { takeBack } from "../order-returns/take-back";
import { complaintPart } from "./complaint-return";
import { loadPayBackSums } from "./load-pay-back-sums";
import { loadPieces } from "./load-pieces";
import { partOffer } from "./part-offer";
import { piecesToPay } from "./pieces-to-pay";
import { requireDelivered } from "./require-delivered";
import type { ComplaintRow } from "./to-complaint-view";

export interface PartToPay {
  /** Who decides about it: each pays one part of a complaint at most. */
  by: "seller" | "operator";
  /** Whole đồng. */
  part_vnd: number;
}

/** `invalid_input` unless it is a part of what can still be paid back for the goods. */
async function requirePart(
  container: MedusaContainer,
  complaint: ComplaintRow,
  part_vnd: number,
): Promise<void> {
  const sum = (await loadPayBackSums(container, [complaint])).get(complaint.id);
  const offer = sum ? partOffer(complaint, sum) : null;
  if (!offer) {
    throw new MarketError("invalid_input", {
      fields: { part_vnd: "Món này không hoàn một phần được." },
    });
  }
  if (!isPartOf(part_vnd, offer.below_vnd)) {
    const range = `từ ${formatDong(LEAST_PART_VND)} đến dưới ${formatDong(offer.below_vnd)}`;
    throw new MarketError("invalid_input", { fields: { part_vnd: `Một phần là ${range}.` } });
  }
}

/**
 * Pays the buyer a part of the price of what she complained about back, by the way she paid; all pieces stay with her
 * and count as sold, for so much less. Repeated it is the same: it has the complaint's name; another sum under it is
 * `wrong_status`. `invalid_input` for what is no part of what is left. The caller holds the order's lock, of the reach
 * of `reachOfOrder`.
 */
export async function payPart(
  container: MedusaContainer,
  complaint: ComplaintRow,
  actor: Actor,
  { by, part_vnd }: PartToPay,
): Promise<void> {
  const { id, order_id, seller_id, line_id, kind: reason } = complaint;
  const request_id = complaintPart(id, by);
  const { lines, returns } = await loadPieces(container, order_id);
  if (returns.every((row) => row.request_id !== request_id)) {
    await requirePart(container, complaint, part_vnd);
  }
  await requireDelivered(container, complaint, actor);
  await takeBack(container, { seller: { id: seller_id }, actor }, order_id, {
    request_id,
    line_id,
    quantity: 0,
    shown_quantity: piecesToPay(complaint, lines, returns).left,
    with_delivery: false,
    reason,
    part_vnd,
  });
}
