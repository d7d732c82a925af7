import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { MarketError } from "../errors/market-error";
import { GATEWAY_PAYMENT_MODULE } from "../modules/gateway-payment";
import type GatewayPaymentModuleService from "../modules/gateway-payment/service";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { endRefundWorkflow, type RefundEnd } from "../workflows/gateway-payment/end-refund";

/**
 * An operator who looked the payment up at its gateway says whether a refund went back, where the gateway answers
 * nothing that tells. One that did not, its row holds again, and she has to send it anew.
 *
 * The same again changes nothing. `not_found` for no refund, `wrong_status` for one that was never sent or ended
 * otherwise. Locks the order, so that none is ended while it is being sent.
 */
export async function endRefund(
  container: MedusaContainer,
  refundId: string,
  end: RefundEnd,
  actor: Actor,
): Promise<void> {
  const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
  const find = async () => {
    const [refund] = await payments.listPaymentRefunds(
      { id: refundId },
      { relations: ["allocation"], take: 1 },
    );
    if (!refund) {
      throw new MarketError("not_found");
    }
    return refund;
  };
  const { order_id, seller_id } = (await find()).allocation;
  await withSellerOrderLock(container, order_id, async () => {
    const { status, sent_at, amount_vnd } = await find();
    if (status === end.outcome) {
      return;
    }
    if (status !== "asked" || sent_at === null) {
      throw new MarketError("wrong_status", { status });
    }
    const input = { refund_id: refundId, amount_vnd, order_id, seller_id, end, actor };
    await endRefundWorkflow(container).run({ input });
  });
}
