import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { complaintOf, namesComplaint } from "./complaint-return";
import { loadPayBackSums } from "./load-pay-back-sums";
import { loadPieces } from "./load-pieces";
import { partsPaid } from "./parts-paid";
import type { ComplaintRow } from "./to-complaint-view";

/**
 * `wrong_status` when a complaint comes to another sum than its seller saw: something of the order was paid back
 * meanwhile. One that was paid in part by a process that died is finished all the same. The caller holds the order's
 * lock.
 *
 * @param seen whole đồng
 */
export async function requireSameSum(
  container: MedusaContainer,
  complaint: ComplaintRow,
  seen: number,
): Promise<void> {
  const sum = (await loadPayBackSums(container, [complaint])).get(complaint.id);
  if (sum?.amount_vnd === seen) return;
  const { returns } = await loadPieces(container, complaint.order_id);
  const isPartUnnoted = partsPaid(complaint.id, returns) !== (complaint.part_vnd ?? 0);
  const isPieces = returns.some(
    ({ request_id, quantity }) =>
      quantity > 0 && namesComplaint(request_id) && complaintOf(request_id) === complaint.id,
  );
  if (!isPartUnnoted && !isPieces) {
    throw new MarketError("wrong_status");
  }
}
