import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { MarketError } from "../errors/market-error";
import { GATEWAY_PAYMENT_MODULE } from "../modules/gateway-payment";
import type GatewayPaymentModuleService from "../modules/gateway-payment/service";
import type { NewRefund } from "../modules/gateway-payment/service";
import { askRefundWorkflow } from "../workflows/gateway-payment/ask-refund";
import { sendRefund } from "./send-refund";

/**
 * Sends money of one order back by the way it was paid. The only way on which any goes back.
 *
 * - Idempotent on `request_id`, for the gateway too.
 * - Written down and counted first: a killed process leaves what the job finishes.
 * - `refund_too_large` beyond what the row holds, `not_found` for no row, `wrong_status` for a request id that
 *   stands for another refund.
 *
 * The caller holds the order's lock.
 */
export async function refundAllocation(
  container: MedusaContainer,
  refund: NewRefund,
  actor: Actor,
): Promise<void> {
  const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
  const { request_id, allocation_id, amount_vnd } = refund;
  const [known] = await payments.listPaymentRefunds({ request_id }, { take: 1 });
  if (known) {
    if (known.allocation_id !== allocation_id || known.amount_vnd !== amount_vnd) {
      throw new MarketError("wrong_status");
    }
    return sendRefund(container, known.id);
  }
  const [row] = await payments.listPaymentAllocations({ id: allocation_id }, { take: 1 });
  if (!row) {
    throw new MarketError("not_found");
  }
  if (amount_vnd > row.captured_vnd - row.refunded_vnd) {
    throw new MarketError("refund_too_large");
  }
  const { order_id, seller_id } = row;
  const { result: refundId } = await askRefundWorkflow(container).run({
    input: { refund, order_id, seller_id, actor },
  });
  await sendRefund(container, refundId);
}
