import type { WalletFields } from "../wallet/fields-of";
import { readDong } from "../wallet/read-dong";
import { scalarText } from "../wallet/scalar-text";
import type { WalletOutcome, WalletStanding } from "../wallet/wallet-answers";

/** Waits for the buyer, authorised but not taken, being worked on. */
const OPEN = new Set(["1000", "7000", "7002", "9000"]);

function outcomeOf(code: string): WalletOutcome {
  if (code === "0") {
    return "paid";
  }
  return OPEN.has(code) ? "open" : "failed";
}

/** How a payment stands by MoMo's fields; null when one can't be read. */
export function momoStanding(message: WalletFields): WalletStanding | null {
  const reference = scalarText(message.orderId);
  const amountVnd = readDong(scalarText(message.amount));
  const code = scalarText(message.resultCode);
  const number = scalarText(message.transId);
  return reference && amountVnd !== undefined && code !== undefined
    ? {
        outcome: outcomeOf(code),
        reference,
        providerReference: number && number !== "0" ? number : null,
        amountVnd,
        code,
      }
    : null;
}
