import type { ComplaintKind, ComplaintWish } from "@cho-lang/seller-rules/complaints";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import type { OrderedLine, OwnOrder } from "../reviews/load-own-order";
import { reloadOwnOrder } from "../reviews/reload-own-order";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { changeComplaintWorkflow } from "../workflows/complaint/change-complaint";
import { openComplaintWorkflow } from "../workflows/complaint/open-complaint";
import { badOf } from "./bad-of";
import { buyerOf } from "./buyer-of";
import { answerBy } from "./complaint-deadlines";
import { findComplaint } from "./find-complaint";
import { mayOpen } from "./may-open";
import { complaintLine, requireInTime } from "./require-in-time";
import { tellSellerItWaits } from "./tell-seller";
import type { ComplaintRow } from "./to-complaint-view";

export interface ComplaintWords {
  /** Pieces, at least one. */
  quantity: number;
  /** How much of them is bad, in the unit that the pack names; null for all of it, or where she does not say. */
  bad_units: number | null;
  kind: ComplaintKind;
  text: string;
  wish: ComplaintWish;
}

/**
 * Opens a complaint about a line of an order that arrived, or about the whole of one that did not, or corrects one
 * that its seller has not answered. The same words again change nothing, so a double tap makes one. Its seller's people
 * are told of a new one. That nothing has come is about all pieces, whatever number is told, and wants the money
 * back: of a parcel that may still come nothing is sent anew.
 *
 * `not_found` for a line that is not in the order; `wrong_status` outside the time for it, once it is answered, and
 * as `mayOpen`; `invalid_input` for a kind that is not said of this, for more pieces than there are that have not
 * been paid back, and for more that is bad than they hold.
 */
export async function writeComplaint(
  container: MedusaContainer,
  opened: OwnOrder,
  lineId: string,
  told: ComplaintWords,
): Promise<void> {
  if ((told.kind === "not_arrived") !== (lineId === opened.id)) {
    throw new MarketError("invalid_input", { fields: { kind: "Hãy chọn hàng bị làm sao." } });
  }
  await withSellerOrderLock(container, opened.id, async () => {
    const order = await reloadOwnOrder(container, opened);
    const line = complaintLine(order, lineId);
    const words =
      told.kind === "not_arrived"
        ? { ...told, quantity: line.left, bad_units: null, wish: "money" as const }
        : told;
    const last = await findComplaint(container, { order_id: order.id, line_id: lineId });
    const open = last?.status === "open" ? last : undefined;
    if (open && isSaid(open, words)) {
      await tellSellerItWaits(container, open);
      return;
    }
    if (open?.kind !== words.kind) {
      requireInTime(order, words.kind, new Date());
    }
    if (words.quantity > line.left || line.left === 0) {
      throw new MarketError("invalid_input", {
        fields: { quantity: `Đơn này còn ${String(line.left)} món chưa được hoàn tiền.` },
      });
    }
    requireHeld(line, words);
    await (open
      ? correct(container, order, open, words)
      : openAfter(container, order, line, { last, words }));
  });
}

/** `invalid_input` for more that is bad than the packs hold, and where nobody knows what they hold. */
function requireHeld({ label }: OrderedLine, { quantity, bad_units }: ComplaintWords): void {
  const bad = badOf({ label, quantity, bad_units });
  if (bad_units !== null && (bad === null || bad.units > bad.of)) {
    const most =
      bad === null
        ? "Món này không ghi có bao nhiêu."
        : `Các món này có ${String(bad.of)} ${bad.unit}.`;
    throw new MarketError("invalid_input", { fields: { bad_units: most } });
  }
}

function isSaid(known: ComplaintWords, words: ComplaintWords): boolean {
  return (
    known.quantity === words.quantity &&
    known.bad_units === words.bad_units &&
    known.kind === words.kind &&
    known.text === words.text &&
    known.wish === words.wish
  );
}

async function correct(
  container: MedusaContainer,
  order: OwnOrder,
  complaint: ComplaintRow,
  change: ComplaintWords,
): Promise<void> {
  await changeComplaintWorkflow(container).run({
    input: { actor: buyerOf(order), action: "complaint.correct", complaint, change },
  });
}

/** Opens a complaint about a line of which nothing is open; `last` is what was said of it before. */
async function openAfter(
  container: MedusaContainer,
  order: OwnOrder,
  { id: line_id, title, label }: OrderedLine,
  { last, words }: { last: ComplaintRow | undefined; words: ComplaintWords },
): Promise<void> {
  const { id: order_id, code: order_code, seller_id, buyer_name } = order;
  if (!mayOpen(last)) {
    throw new MarketError("wrong_status");
  }
  const actor = buyerOf(order);
  const opened_at = new Date();
  const opened = { ...words, opened_at, answer_by: answerBy(opened_at) };
  if (last?.status === "withdrawn") {
    const change = { ...opened, status: "open" as const, reopened: last.reopened + 1 };
    await changeComplaintWorkflow(container).run({
      input: { actor, action: "complaint.open", complaint: last, change },
    });
  } else {
    const of = { order_id, order_code, seller_id, line_id, title, label, buyer_name };
    await openComplaintWorkflow(container).run({
      input: { actor, complaint: { ...of, ...opened } },
    });
  }
  await tellSellerItWaits(container, { order_id, order_code, seller_id, ...opened });
}
