import { fitsSignature } from "../wallet/fits-signature";
import { UNREADABLE, UNSIGNED, type WalletNotification } from "../wallet/wallet-answers";
import type { VnpayAccount } from "./vnpay-account";
import { vnpayForm } from "./vnpay-form";
import { vnpayStanding } from "./vnpay-standing";

/**
 * Reads what VNPAY tells in the query of an address, the server's (IPN) and the browser's alike. The signature
 * must fit the parameters as they came; one that stands twice makes all of it unreadable, because two readers
 * could take different ones. Parameters that are not VNPAY's are passed over.
 */
export function readVnpayNotification(account: VnpayAccount, query: string): WalletNotification {
  const parameters = [...new URLSearchParams(query)].filter(([name]) => name.startsWith("vnp_"));
  const fields = new Map(parameters);
  if (fields.size !== parameters.length) {
    return UNREADABLE;
  }
  const form = vnpayForm(parameters);
  if (!fitsSignature("sha512", account.secret, form, fields.get("vnp_SecureHash"))) {
    return UNSIGNED;
  }
  const field = (name: string) => fields.get(name);
  const standing = vnpayStanding(field, field("vnp_ResponseCode"));
  return standing && field("vnp_TmnCode") === account.tmnCode
    ? { kind: "told", standing }
    : UNREADABLE;
}
