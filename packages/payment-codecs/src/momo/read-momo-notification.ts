import { fitsSignature } from "../wallet/fits-signature";
import { readJson } from "../wallet/read-json";
import { UNREADABLE, UNSIGNED, type WalletNotification } from "../wallet/wallet-answers";
import type { MomoAccount } from "./momo-account";
import { momoRaw } from "./momo-raw";
import { momoStanding } from "./momo-standing";

/** Reads the body of MoMo's notification (IPN), as it came. Fields that MoMo does not sign are never looked at. */
export function readMomoNotification(account: MomoAccount, body: string): WalletNotification {
  const message = readJson(body);
  const raw = message && momoRaw("notification", account, message);
  if (!message || raw === null) {
    return UNREADABLE;
  }
  if (!fitsSignature("sha256", account.secretKey, raw, message.signature)) {
    return UNSIGNED;
  }
  const standing = momoStanding(message);
  return standing && message.partnerCode === account.partnerCode
    ? { kind: "told", standing }
    : UNREADABLE;
}
