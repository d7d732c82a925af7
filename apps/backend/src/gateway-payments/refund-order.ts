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
  /** The part of a payment to be paid back from; without it, the one that holds the most. */
  allocation_id?: string;
}

/**
 * An operator gives a buyer money of one order back, for whatever reason. It goes back by the part of a payment that
 * is named, else by the one that holds the most. Refusals as `refundAllocation` says; `not_found` for an order or
 * part that no gateway took money for, `refund_refused` when the gateway does not do it: then nothing went back, and another try needs another request id.
 */
export async function refundOrder(
  container: MedusaContainer,
  orderId: string,
  { request_id, amount_vnd, reason, allocation_id }: RefundWish,
  actor: Actor,
): Promise<void> {
  const refund = async () => {
    const { allocations } = (await loadOrderMoney(container, orderId)) ?? { allocations: [] };
    const known = allocations.find(({ refunds }) =>
      refunds.some((refund) => refund.request_id === request_id),
    );
    const [most] = allocations.toSorted(
      (a, b) => b.captured_vnd - b.refunded_vnd - (a.captured_vnd - a.refunded_vnd),
    );
    const named = allocations.find(({ id }) => id === allocation_id);
    const row = known ?? (allocation_id === undefined ? most : named);
    if (!row) {
      throw new MarketError("not_found");
    }
    const refund = { request_id, amount_vnd, reason, allocation_id: row.id };
    await refundAllocation(container, refund, actor);
    const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
    const [sent] = await payments.listPaymentRefunds({ request_id }, { take: 1 });
    if (sent?.status === "refused") {
      throw new MarketError("refund_refused");
    }
  };
  await withSellerOrderLock(container, orderId, refund, "abroad");
}
