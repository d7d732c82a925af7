import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { GATEWAY_PAYMENT_MODULE } from "../modules/gateway-payment";
import type GatewayPaymentModuleService from "../modules/gateway-payment/service";

/** A payment with its rows, by its id or its reference. Throws `not_found`. */
export async function loadPayment(
  container: MedusaContainer,
  by: { id: string } | { reference: string },
) {
  const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
  const [payment] = await payments.listGatewayPayments(by, { relations: ["allocations"], take: 1 });
  if (!payment) {
    throw new MarketError("not_found");
  }
  return payment;
}

export type LoadedPayment = Awaited<ReturnType<typeof loadPayment>>;

/** The last try to pay a basket. Null for one that is paid another way. */
export async function loadLatestPayment(
  container: MedusaContainer,
  basketId: string,
): Promise<LoadedPayment | null> {
  const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
  const [payment] = await payments.listGatewayPayments(
    { basket_id: basketId },
    { relations: ["allocations"], order: { created_at: "DESC", id: "DESC" }, take: 1 },
  );
  return payment ?? null;
}
