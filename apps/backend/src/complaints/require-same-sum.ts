import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { complaintOf, complaintPart, namesComplaint } from "./complaint-return";
import { loadPayBackSums } from "./load-pay-back-sums";
import { loadPieces } from "./load-pieces";
import type { PartToPay } from "./pay-part";
import type { ComplaintRow } from "./to-complaint-view";

/**
 * `wrong_status` when a complaint comes to another sum than its seller saw: something of the order was paid back
 * meanwhile. What a process that died paid of it is finished all the same: pieces, or the part that is to be paid. The
 * caller holds the order's lock.
 *
 * @param seen whole đồng
 * @param part what is to be paid of it, unless all
 */
export async function requireSameSum(
  container: MedusaContainer,
  complaint: ComplaintRow,
  seen: number,
  part?: Pick<PartToPay, "by">,
): Promise<void> {
  const { id, order_id } = complaint;
  const sum = (await loadPayBackSums(container, [complaint])).get(id);
  if (sum?.amount_vnd === seen) return;
  const { returns } = await loadPieces(container, order_id);
  const isBegun = returns.some(({ request_id, quantity }) =>
    part
      ? request_id === complaintPart(id, part.by)
      : quantity > 0 && namesComplaint(request_id) && complaintOf(request_id) === id,
  );
  if (!isBegun) {
    throw new MarketError("wrong_status");
  }
}
