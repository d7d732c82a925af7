import type { OrderView } from "../order-view/order-view";
import { returnWorth } from "../order-returns/return-worth";
import { piecesToPay } from "./pieces-to-pay";
import type { ComplaintRow } from "./to-complaint-view";

/** What a buyer gets back when her complaint is paid, whole đồng. */
export interface PayBackSum {
  /** In all. */
  amount_vnd: number;
  /** What of it is delivery fee. */
  delivery_vnd: number;
}

type AskedFor = Pick<ComplaintRow, "id" | "line_id" | "quantity" | "kind" | "opened_at"> & {
  /** What was paid back of its price for it, noted with the complaint or not, whole đồng. */
  part_vnd: number | null;
};
type PaidOrder = Pick<
  OrderView,
  "status" | "lines" | "returns" | "parcels" | "payment" | "total_vnd" | "delivery_fee_vnd"
>;

/**
 * The order's returns as the count of its pieces takes them; none of them is for a complaint that is undecided, but for
 * a part of a price, which has no pieces.
 */
function returnedOf({ returns }: PaidOrder) {
  return returns.map(({ line_id, quantity, at }) => ({
    request_id: "",
    line_id,
    quantity,
    at: new Date(at),
  }));
}

function ofPieces(
  { line_id, part_vnd }: Pick<AskedFor, "line_id" | "part_vnd">,
  pieces: number,
  left: number,
  { lines, returns }: PaidOrder,
): number {
  const line = lines.find(({ id }) => id === line_id);
  if (!line || pieces === 0) return 0;
  const returned_vnd = returns
    .filter((one) => one.line_id === line_id)
    .reduce((sum, { amount_vnd, delivery_vnd }) => sum + amount_vnd - delivery_vnd, 0);
  const returned_quantity = line.quantity - left;
  return returnWorth({ ...line, returned_quantity, returned_vnd }, pieces, part_vnd ?? 0);
}

/** An order that never came: while it is on its way it ends unpaid in cash, and else all that is left of it goes back. */
function ofWholeOrder(complaint: AskedFor, order: PaidOrder, fee: number): PayBackSum {
  const { status, parcels, payment, lines, total_vnd, delivery_fee_vnd } = order;
  const nothing = { amount_vnd: 0, delivery_vnd: 0 };
  if (status === "cancelled") return nothing;
  if (status === "handed_over" && parcels.every(({ delivered_at }) => delivered_at === null)) {
    return payment === "cash_on_delivery"
      ? nothing
      : { amount_vnd: total_vnd, delivery_vnd: delivery_fee_vnd };
  }
  const returned = returnedOf(order);
  const goods = lines.map(({ id }) => {
    const { left } = piecesToPay({ ...complaint, line_id: id }, lines, returned);
    return ofPieces({ line_id: id, part_vnd: null }, left, left, order);
  });
  const goods_vnd = goods.reduce((sum, one) => sum + one, 0);
  return goods_vnd === 0 ? nothing : { amount_vnd: goods_vnd + fee, delivery_vnd: fee };
}

/**
 * What `payBack` would pay for an undecided complaint as its order stands now: the pieces that it is about without those
 * that were paid back since and without a part of their price that was, and the delivery fee where nothing is left of the order then.
 */
export function payBackSum(complaint: AskedFor, order: PaidOrder): PayBackSum {
  const fee = order.returns.reduce(
    (left, { delivery_vnd }) => left - delivery_vnd,
    order.delivery_fee_vnd,
  );
  if (complaint.kind === "not_arrived") return ofWholeOrder(complaint, order, fee);
  const found = piecesToPay(complaint, order.lines, returnedOf(order));
  const { quantity, left, left_of_order } = found;
  const delivery_vnd = quantity > 0 && quantity === left_of_order ? fee : 0;
  const goods_vnd = ofPieces(complaint, quantity, left, order);
  return { amount_vnd: goods_vnd + delivery_vnd, delivery_vnd };
}
