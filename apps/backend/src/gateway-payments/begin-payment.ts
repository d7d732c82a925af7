import { GATEWAY_MINUTES } from "@cho-lang/payment-codecs/gateway-rules";
import type { MedusaContainer } from "@medusajs/framework/types";
import { isGatewayId } from "../gateways/gateway-ids";
import { loadCuttableOrder } from "../order-cuts/load-cuttable-order";
import { GATEWAY_PAYMENT_MODULE } from "../modules/gateway-payment";
import type GatewayPaymentModuleService from "../modules/gateway-payment/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { beginPaymentWorkflow } from "../workflows/gateway-payment/begin-payment";
import { paymentReference } from "./payment-reference";

const MINUTE = 60_000;

/**
 * Writes down that a basket's orders are paid together by card or wallet, what each gets of it and until when;
 * nothing for another way of paying. Again for the same basket it changes nothing. The gateway knows nothing
 * of it yet. The caller holds the basket's lock.
 */
export async function beginPayment(
  container: MedusaContainer,
  basketId: string,
  way: string | undefined,
): Promise<void> {
  const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  if (!isGatewayId(way)) {
    return;
  }
  const open = await payments.listGatewayPayments(
    { basket_id: basketId },
    { select: ["id"], take: 1 },
  );
  if (open.length > 0) {
    return;
  }
  const orders = await sellers.listSellerOrders(
    { basket_id: basketId, status: "placed" },
    { select: ["id", "order_id", "seller_id", "placed_at"], order: { id: "ASC" }, take: null },
  );
  const shares = [];
  for (const { order_id, seller_id } of orders) {
    const { total } = await loadCuttableOrder(container, order_id);
    shares.push({ order_id, seller_id, agreed_vnd: Math.round(Number(total)) });
  }
  const first = Math.min(...orders.map(({ placed_at }) => new Date(placed_at).getTime()));
  // A placing that a killed process left is finished later: its buyer has time to pay all the same.
  const from = Math.max(first, Date.now() - (GATEWAY_MINUTES / 2) * MINUTE);
  await beginPaymentWorkflow(container).run({
    input: {
      basket_id: basketId,
      provider: way,
      reference: paymentReference(),
      amount_vnd: shares.reduce((sum, { agreed_vnd }) => sum + agreed_vnd, 0),
      pay_by: new Date(from + GATEWAY_MINUTES * MINUTE),
      shares,
    },
  });
}
