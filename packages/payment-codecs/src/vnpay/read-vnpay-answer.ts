import { fieldsOf } from "../wallet/fields-of";
import { fitsSignature } from "../wallet/fits-signature";
import { scalarText } from "../wallet/scalar-text";
import {
  UNREADABLE,
  UNSIGNED,
  type WalletQueryAnswer,
  type WalletRefundAnswer,
  type WalletRefusal,
} from "../wallet/wallet-answers";
import type { VnpayAccount } from "./vnpay-account";
import { vnpayPiped } from "./vnpay-piped";
import { vnpayStanding } from "./vnpay-standing";

/** Out of time, and errors that have no code: the refund may be under way or not. Asking again tells. */
const BAD_MOMENTS = new Set(["98", "99"]);

type Field = (name: string) => string | undefined;

function verified(
  account: VnpayAccount,
  pipe: "queryAnswer" | "refundAnswer",
  answer: unknown,
): Field | WalletRefusal {
  const message = fieldsOf(answer);
  if (!message) {
    return UNREADABLE;
  }
  const text = vnpayPiped(pipe, message);
  if (!fitsSignature("sha512", account.secret, text, message.vnp_SecureHash)) {
    return UNSIGNED;
  }
  const field = (name: string) => scalarText(message[name]);
  const command = pipe === "queryAnswer" ? "querydr" : "refund";
  const ours = field("vnp_Command") === command && field("vnp_TmnCode") === account.tmnCode;
  return ours ? field : UNREADABLE;
}

/** How the payment that was asked about stands. An answer about another one, or without a signature, is none. */
export function readVnpayQueryAnswer(
  account: VnpayAccount,
  reference: string,
  answer: unknown,
): WalletQueryAnswer {
  const field = verified(account, "queryAnswer", answer);
  if (typeof field !== "function") {
    return field;
  }
  const code = field("vnp_ResponseCode");
  if (field("vnp_TxnRef") !== reference) {
    return UNREADABLE;
  }
  if (code === "91") {
    return { kind: "unknown" };
  }
  const standing = code === "00" ? vnpayStanding(field, "00") : null;
  return standing ? { kind: "told", standing } : UNREADABLE;
}

/** What became of a refund. `94` says that one of this payment was asked for before and is being worked on. */
export function readVnpayRefundAnswer(
  account: VnpayAccount,
  reference: string,
  answer: unknown,
): WalletRefundAnswer {
  const field = verified(account, "refundAnswer", answer);
  if (typeof field !== "function") {
    return field;
  }
  const code = field("vnp_ResponseCode");
  if (field("vnp_TxnRef") !== reference || code === undefined || BAD_MOMENTS.has(code)) {
    return UNREADABLE;
  }
  const providerReference = field("vnp_TransactionNo") || null;
  if (code === "94") {
    return { kind: "known", providerReference };
  }
  return code === "00" ? { kind: "done", providerReference } : { kind: "refused", code };
}
