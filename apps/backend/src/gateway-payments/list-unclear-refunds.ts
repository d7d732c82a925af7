import type { MedusaContainer } from "@medusajs/framework/types";
import { GATEWAY_PAYMENT_MODULE } from "../modules/gateway-payment";
import type GatewayPaymentModuleService from "../modules/gateway-payment/service";

const HOUR = 3_600_000;
/** Milliseconds after which a gateway has told whether it has a refund, or will not; it was asked each minute. */
const PATIENCE = HOUR;
/** The same for one that it has a number for and is working on. */
const LONG_PATIENCE = 72 * HOUR;

/**
 * Until when the gateway is asked about a refund that was sent, before somebody has to look; null for one that was
 * never sent or is over.
 */
export function askedUntil({
  status,
  sent_at,
  provider_reference,
}: {
  status: string;
  sent_at: Date | string | null;
  provider_reference: string | null;
}): Date | null {
  if (status !== "asked" || sent_at === null) return null;
  const patience = provider_reference === null ? PATIENCE : LONG_PATIENCE;
  return new Date(new Date(sent_at).getTime() + patience);
}

/** The rows of refunds that were sent and of which the gateway tells no end, by the refunds' ids. */
export async function listUnclearRefunds(
  container: MedusaContainer,
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
  const since = (patience: number) => ({ $lte: new Date(now.getTime() - patience) });
  const unclear = await payments.listPaymentRefunds(
    {
      status: "asked",
      $or: [
        { provider_reference: null, sent_at: since(PATIENCE) },
        { sent_at: since(LONG_PATIENCE) },
      ],
    },
    { select: ["id", "allocation_id"], take: null },
  );
  return new Map(unclear.map(({ id, allocation_id }) => [id, allocation_id]));
}
