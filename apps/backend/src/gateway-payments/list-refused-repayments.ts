import type { MedusaContainer } from "@medusajs/framework/types";
import { GATEWAY_PAYMENT_MODULE } from "../modules/gateway-payment";
import type GatewayPaymentModuleService from "../modules/gateway-payment/service";
import { loadOrderMoney } from "./load-order-money";

/** By what each row's repayment that the gateway refused comes to, whole đồng. */
export type RefusedRepayments = ReadonlyMap<string, number>;

/**
 * The repayments that gateways refused and nobody has made good since, by the ids of their rows. They are not
 * tried again by themselves, so an operator has to look: a repayment's request id names how much had gone back
 * before it, and once more went back it stands for nothing any more. Nor does it where the order is held no more
 * than it comes to, as when its buyer was paid back from another payment of it.
 */
export async function listRefusedRepayments(
  container: MedusaContainer,
): Promise<RefusedRepayments> {
  const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
  const refused = await payments.listPaymentRefunds(
    { status: "refused" },
    { relations: ["allocation"], order: { created_at: "ASC", id: "ASC" }, take: null },
  );
  const last = refused.filter(({ request_id, allocation: { id, refunded_vnd } }) =>
    request_id.startsWith(`auto-${id}-${String(refunded_vnd)}-`),
  );
  const owed = new Map<string, number>();
  for (const { allocation, amount_vnd } of last) {
    const loaded = await loadOrderMoney(container, allocation.order_id);
    if (loaded && loaded.money.repayments.length > 0) owed.set(allocation.id, amount_vnd);
  }
  return owed;
}
