import { createHash } from "node:crypto";
import type { WalletNotification } from "@cho-lang/payment-codecs/wallet/wallet-answers";
import type { MedusaContainer } from "@medusajs/framework/types";
import { takeGatewayEvent } from "../../gateway-payments/take-gateway-event";
import { GATEWAY_PAYMENT_MODULE } from "../../modules/gateway-payment";
import type GatewayPaymentModuleService from "../../modules/gateway-payment/service";
import type { GatewayId } from "../gateway-ids";

/**
 * What became of a wallet's notification:
 * - `taken`: it was seen to now; `known`: the payment was paid before it came;
 * - `unknown`: it is about no payment of ours; `wrong_amount`: about another amount than was asked for;
 * - `refused`: its signature is missing or wrong, or it can't be read. It is not even kept.
 */
export type WalletTaking = "taken" | "known" | "unknown" | "wrong_amount" | "refused";

/**
 * Sees to a wallet's notification. What it says is only ever a reason to ask the wallet itself. Throws what fails
 * on the way there: then it has to come again.
 *
 * @param raw as it came, to be kept
 */
export async function takeWalletNotification(
  container: MedusaContainer,
  provider: GatewayId,
  read: WalletNotification,
  raw: string,
): Promise<WalletTaking> {
  if (read.kind !== "told") {
    return "refused";
  }
  const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
  const { reference, amountVnd, outcome, code } = read.standing;
  const [payment] = await payments.listGatewayPayments(
    { provider, reference },
    { select: ["amount_vnd", "status"], take: 1 },
  );
  await takeGatewayEvent(container, {
    provider,
    event_id: createHash("sha256").update(raw).digest("hex"),
    kind: `${outcome} ${code}`,
    provider_reference: reference,
    raw,
    disputes: false,
  });
  if (!payment) {
    return "unknown";
  }
  if (payment.amount_vnd !== amountVnd) {
    return "wrong_amount";
  }
  return payment.status === "paid" ? "known" : "taken";
}
