import type { MedusaContainer } from "@medusajs/framework/types";
import { GATEWAY_PAYMENT_MODULE } from "../modules/gateway-payment";
import type GatewayPaymentModuleService from "../modules/gateway-payment/service";
import { TRANSFER_MODULE } from "../modules/transfer";
import type TransferModuleService from "../modules/transfer/service";

/** How the money of an order came, and therefore goes back. */
export type MoneyWay = "gateway" | "transfer" | "cash";

/** Cash too where the buyer of a basket changed to it before he paid by card or wallet. */
export async function moneyWay(container: MedusaContainer, order_id: string): Promise<MoneyWay> {
  const transfers: TransferModuleService = container.resolve(TRANSFER_MODULE);
  const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
  const [transfer] = await transfers.listTransfers({ order_id }, { select: ["id"], take: 1 });
  if (transfer) {
    return "transfer";
  }
  const [latest] = await payments.listPaymentAllocations(
    { order_id },
    { relations: ["payment"], order: { created_at: "DESC", id: "DESC" }, take: 1 },
  );
  return latest && latest.payment.status !== "replaced" ? "gateway" : "cash";
}
