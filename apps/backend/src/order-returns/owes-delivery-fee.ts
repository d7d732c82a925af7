import type { MedusaContainer } from "@medusajs/framework/types";
import { findComplaint } from "../complaints/find-complaint";
import { loadPieces } from "../complaints/load-pieces";
import { isUndecided } from "../complaints/require-undecided";
import type { OrderReturnWish } from "./order-return-wish";

/**
 * Whether the delivery fee goes back with a return, whatever its seller ticked: when it is the last of an order of which
 * the buyer says, undecided, that nothing came. It ends that complaint, which would have paid the fee back too.
 */
export async function owesDeliveryFee(
  container: MedusaContainer,
  order_id: string,
  { quantity }: OrderReturnWish,
): Promise<boolean> {
  const complaint = await findComplaint(container, { order_id, line_id: order_id });
  if (!complaint || !isUndecided(complaint)) {
    return false;
  }
  const { lines, returns } = await loadPieces(container, order_id);
  const pieces = (rows: readonly { quantity: number }[]) =>
    rows.reduce((sum, row) => sum + row.quantity, 0);
  return pieces(lines) - pieces(returns) === quantity;
}
