import type { WalletFields } from "../wallet/fields-of";
import { scalarText } from "../wallet/scalar-text";
import type { ZalopayAccount } from "./zalopay-account";

/** Of which fields, in which order, ZaloPay's calls sign the values with the first key. */
export const ZALOPAY_PIPES = {
  create: ["app_id", "app_trans_id", "app_user", "amount", "app_time", "embed_data", "item"],
  refund: ["app_id", "zp_trans_id", "amount", "description", "timestamp"],
  queryRefund: ["app_id", "m_refund_id", "timestamp"],
} as const;

/** What is signed of a call; a field that is not there counts as empty. */
export function zalopayPiped(kind: keyof typeof ZALOPAY_PIPES, message: WalletFields): string {
  return ZALOPAY_PIPES[kind].map((name) => scalarText(message[name]) ?? "").join("|");
}

/** What is signed of a query: the key itself stands in it. */
export function zalopayQueryPiped({ appId, key1 }: ZalopayAccount, number: string): string {
  return [appId, number, key1].join("|");
}
