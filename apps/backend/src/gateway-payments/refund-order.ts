import { MarketError } from "../errors/market-error";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { GATEWAY_PAYMENT_MODULE } from "../modules/gateway-payment";
import type GatewayPaymentModuleService from "../modules/gateway-payment/service";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { loadOrderMoney } from "./load-order-money";
import { refundAllocation } from "./refund-allocation";

export interface RefundWish {
  /** Made for one tap; the same again is the same refund. */
  request_id: string;
  /** Whole đồng. */
  amount_vnd: number;
  reason: string;
}

/**
 * An operator gives a buyer money of one order back, for whatever reason. It goes back by the order's payment
 * that holds the most. Refusals as `refundAllocation` says; `not_found` for an order that no gateway took money for,
 * `refund_refused` when the gateway does not do it: then nothing went back, and another try needs another request id.
 */
export async function refundOrder(
  container: MedusaContainer,
  orderId: string,
  wish: RefundWish,
  actor: Actor,
): Promise<void> {
  const refund = async () => {
    const { allocations } = (await loadOrderMoney(container, orderId)) ?? { allocations: [] };
    const known = allocations.find(({ refunds }) =>
      refunds.some(({ request_id }) => request_id === wish.request_id),
    );
    const [most] = allocations.toSorted(
      (a, b) => b.captured_vnd - b.refunded_vnd - (a.captured_vnd - a.refunded_vnd),
    );
    const row = known ?? most;
    if (!row) {
      throw new MarketError("not_found");
    }
    await refundAllocation(container, { ...wish, allocation_id: row.id }, actor);
    const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
    const { request_id } = wish;
    const [sent] = await payments.listPaymentRefunds({ request_id }, { take: 1 });
    if (sent?.status === "refused") {
      throw new MarketError("refund_refused");
    }
  };
  await withSellerOrderLock(container, orderId, refund, "abroad");
}
