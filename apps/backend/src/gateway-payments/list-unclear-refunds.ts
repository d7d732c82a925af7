import type { MedusaContainer } from "@medusajs/framework/types";
import { GATEWAY_PAYMENT_MODULE } from "../modules/gateway-payment";
import type GatewayPaymentModuleService from "../modules/gateway-payment/service";

/** Milliseconds after which a gateway has told what became of a refund, or will not; it was asked each minute. */
const PATIENCE = 3_600_000;

/** The rows of refunds that were sent and of which the gateway tells nothing, by the refunds' ids. */
export async function listUnclearRefunds(
  container: MedusaContainer,
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
  const unclear = await payments.listPaymentRefunds(
    { status: "asked", sent_at: { $lte: new Date(now.getTime() - PATIENCE) } },
    { select: ["id", "allocation_id"], take: null },
  );
  return new Map(unclear.map(({ id, allocation_id }) => [id, allocation_id]));
}
