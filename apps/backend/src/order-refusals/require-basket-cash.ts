import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { requireCashProof } from "../phone-proofs/require-cash-proof";
import { graphRows } from "../query/graph-rows";
import { requireCashAllowed } from "./require-cash-allowed";

interface OrderRow {
  total: number | { valueOf(): number | string };
}

/**
 * Refuses as `requireCashAllowed` and `requireCashProof` to change a placed basket to cash on delivery: else their
 * refusals could be walked round. Of its orders counts what is not cancelled.
 */
export async function requireBasketCash(
  container: MedusaContainer,
  basketId: string,
  proof: string | null,
  now: Date,
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const orders = await sellers.listSellerOrders(
    { basket_id: basketId },
    { select: ["id", "order_id", "phone", "status"], take: null },
  );
  const [first] = orders;
  if (!first) {
    return;
  }
  const { phone } = first;
  await requireCashAllowed(container, phone, now);
  const open = orders.filter(({ status }) => status !== "cancelled");
  const rows = await graphRows<OrderRow>(container, {
    entity: "order",
    fields: ["id", "total"],
    filters: { id: open.map(({ order_id }) => order_id) },
  });
  const cash_vnd = rows.reduce((sum, { total }) => sum + Math.round(Number(total)), 0);
  await requireCashProof(container, { phone, basket_id: basketId, cash_vnd, proof }, now);
}
