import { fitsSignature } from "../wallet/fits-signature";
import { readDong } from "../wallet/read-dong";
import { readJson } from "../wallet/read-json";
import { scalarText } from "../wallet/scalar-text";
import { UNREADABLE, UNSIGNED, type WalletNotification } from "../wallet/wallet-answers";
import type { ZalopayAccount } from "./zalopay-account";
import { referenceInZalopay } from "./zalopay-number";

/** A callback for an order; 2 would be one for an agreement. */
const FOR_AN_ORDER = 1;

/**
 * Reads the body of ZaloPay's callback, as it came. Its inner text is signed as it stands, with the second key.
 * ZaloPay calls back for nothing but money that it has taken.
 */
export function readZalopayNotification(account: ZalopayAccount, body: string): WalletNotification {
  const message = readJson(body);
  if (typeof message?.data !== "string" || message.type !== FOR_AN_ORDER) {
    return UNREADABLE;
  }
  if (!fitsSignature("sha256", account.key2, message.data, message.mac)) {
    return UNSIGNED;
  }
  const data = readJson(message.data);
  const reference = referenceInZalopay(data?.app_trans_id);
  const amountVnd = readDong(scalarText(data?.amount));
  const providerReference = scalarText(data?.zp_trans_id);
  return data?.app_id === account.appId && reference && amountVnd !== undefined && providerReference
    ? {
        kind: "told",
        standing: { outcome: "paid", reference, providerReference, amountVnd, code: "1" },
      }
    : UNREADABLE;
}
