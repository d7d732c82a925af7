import type { WalletRefundAnswer } from "@cho-lang/payment-codecs/wallet/wallet-answers";
import { MedusaError } from "@medusajs/framework/utils";
import type { RefundAnswer } from "../gateway";

/** What a wallet's answer says of a refund. Throws for one that is unsigned or unreadable: nothing is known then. */
export function toRefundAnswer(read: WalletRefundAnswer): RefundAnswer {
  switch (read.kind) {
    case "done":
      return { status: "done", provider_reference: read.providerReference };
    case "open":
      return { status: "asked", provider_reference: null };
    case "known":
      return { status: "known", provider_reference: read.providerReference };
    case "refused":
      return { status: "refused", provider_reference: null };
    default:
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `A wallet's answer is ${read.kind}`,
      );
  }
}
