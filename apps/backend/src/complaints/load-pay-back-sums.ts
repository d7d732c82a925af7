import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { retrieveOrderViews } from "../order-view/retrieve-order-views";
import { complaintOf, complaintPart } from "./complaint-return";
import { payBackSum, type PayBackSum } from "./pay-back-sum";
import { isUndecided } from "./require-undecided";
import type { ComplaintRow } from "./to-complaint-view";

/**
 * What was paid back of the prices that these are about, by their ids, whole đồng: also by who died before it was noted
 * with the complaint.
 */
async function loadParts(
  container: MedusaContainer,
  rows: readonly ComplaintRow[],
): Promise<Map<string, number>> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const namesOf = ({ id }: ComplaintRow) => [
    complaintPart(id, "seller"),
    complaintPart(id, "operator"),
  ];
  const parts = await sellers.listSellerOrderReturns(
    {
      seller_order: { order_id: rows.map(({ order_id }) => order_id) },
      request_id: rows.flatMap(namesOf),
    },
    { select: ["request_id", "goods_vnd"], take: null },
  );
  const paid = new Map<string, number>();
  for (const { request_id, goods_vnd } of parts) {
    const id = complaintOf(request_id);
    paid.set(id, (paid.get(id) ?? 0) + Math.round(Number(goods_vnd)));
  }
  return paid;
}

/** What each of these that is undecided comes to as its order stands now, by its id. The orders are read at once. */
export async function loadPayBackSums(
  container: MedusaContainer,
  rows: readonly ComplaintRow[],
): Promise<Map<string, PayBackSum>> {
  const undecided = rows.filter(isUndecided);
  const order_id = [...new Set(undecided.map((row) => row.order_id))];
  if (order_id.length === 0) {
    return new Map();
  }
  const [orders, parts] = await Promise.all([
    retrieveOrderViews(container, { order_id }),
    loadParts(container, undecided),
  ]);
  const orderOf = new Map(orders.map((order) => [order.id, order]));
  return new Map(
    undecided.flatMap((row) => {
      const order = orderOf.get(row.order_id);
      const asked = { ...row, part_vnd: parts.get(row.id) ?? null };
      return order ? [[row.id, payBackSum(asked, order)] as const] : [];
    }),
  );
}
