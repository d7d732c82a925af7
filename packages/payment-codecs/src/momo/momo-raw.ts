import type { WalletFields } from "../wallet/fields-of";
import { scalarText } from "../wallet/scalar-text";
import type { MomoAccount } from "./momo-account";

/** Which fields MoMo signs, always in the order of the alphabet, the access key among them. */
export const MOMO_FIELDS = {
  create: [
    "accessKey",
    "amount",
    "extraData",
    "ipnUrl",
    "orderId",
    "orderInfo",
    "partnerCode",
    "redirectUrl",
    "requestId",
    "requestType",
  ],
  notification: [
    "accessKey",
    "amount",
    "extraData",
    "message",
    "orderId",
    "orderInfo",
    "orderType",
    "partnerCode",
    "payType",
    "requestId",
    "responseTime",
    "resultCode",
    "transId",
  ],
  query: ["accessKey", "orderId", "partnerCode", "requestId"],
  refund: ["accessKey", "amount", "description", "orderId", "partnerCode", "requestId", "transId"],
} as const;

/**
 * What MoMo signs of a message, not encoded in any way. Null when a field is missing or is neither text nor a
 * whole number. The access key is never read out of a message.
 */
export function momoRaw(
  kind: keyof typeof MOMO_FIELDS,
  account: MomoAccount,
  message: WalletFields,
): string | null {
  const pairs: string[] = [];
  for (const name of MOMO_FIELDS[kind]) {
    const text = name === "accessKey" ? account.accessKey : scalarText(message[name]);
    if (text === undefined) {
      return null;
    }
    pairs.push(`${name}=${text}`);
  }
  return pairs.join("&");
}
