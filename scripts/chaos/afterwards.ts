import type { Client } from "./client";
import type { PlacedOrder } from "./shop";

/** Log-ins: the sellers' by handle, and the operator's. */
export interface Tokens {
  sellers: ReadonlyMap<string, string>;
  operator: string;
}

const REFUND_VND = 10_000;

/** What the seller or the operator does with an order: confirms and sends it, takes a piece off, cancels it, pays some back. */
export async function doAfterwards(
  client: Client,
  { id, seller, total_vnd, lines }: PlacedOrder,
  tokens: Tokens,
): Promise<void> {
  const { after, way, paying } = client.plan;
  const token = tokens.sellers.get(seller);
  const sells = (act: string, body: object = {}) =>
    client.market("after", `/seller/orders/${id}/${act}`, body, token);
  const operates = (path: string, body: object) =>
    client.market("after", path, body, tokens.operator);
  if (way === "bank_transfer" && paying.includes("pays")) {
    const received = { request_id: `received-${id}`, amount_vnd: total_vnd, shown_vnd: total_vnd };
    await client.market("after", `/seller/transfers/${id}/received`, received, token);
  }
  if (after === "confirmed" || after === "handed over") await sells("confirm");
  if (after === "handed over") await sells("hand-over");
  if (after === "cut") {
    const { id: line_id = "", quantity = 0 } = lines[0] ?? {};
    const pieces = { line_id, quantity: 1, shown_quantity: quantity };
    await sells("cut", { request_id: `cut-${id}`, reason: "out_of_stock", ...pieces });
  }
  if (after === "cancelled") await operates(`/admin/orders/${id}/cancel`, {});
  if (after === "refunded") {
    const refund = { request_id: `refund-${id}`, amount_vnd: REFUND_VND, reason: "Hàng hỏng" };
    await operates(`/admin/gateway-payments/orders/${id}/refunds`, refund);
  }
}
