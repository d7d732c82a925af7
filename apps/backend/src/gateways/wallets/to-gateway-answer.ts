import type { WalletQueryAnswer } from "@cho-lang/payment-codecs/wallet/wallet-answers";
import { MedusaError } from "@medusajs/framework/utils";
import type { GatewayAnswer } from "../gateway";

/**
 * What a wallet's answer says of a payment. A payment that the wallet does not know is one whose buyer has not
 * been there yet. Throws for an answer that is unsigned or unreadable: nothing is known then.
 *
 * @param data what was kept of the payment so far
 */
export function toGatewayAnswer(
  read: WalletQueryAnswer,
  data: Record<string, unknown>,
): GatewayAnswer {
  if (read.kind === "unknown") {
    return { outcome: "open", amount_vnd: 0, currency: "vnd", data };
  }
  if (read.kind !== "told") {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `A wallet's answer is ${read.kind}`);
  }
  const { outcome, amountVnd, providerReference } = read.standing;
  return {
    outcome,
    amount_vnd: amountVnd,
    currency: "vnd",
    data: { ...data, transaction: providerReference },
  };
}
