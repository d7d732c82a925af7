import { sign } from "../wallet/sign";
import type { ZalopayAccount } from "./zalopay-account";
import { zalopayPiped, zalopayQueryPiped } from "./zalopay-piped";

export interface ZalopayPayment {
  /** `app_trans_id`. */
  number: string;
  /** Names nobody: what ZaloPay keeps as the buyer at the market. */
  user: string;
  /** Whole đồng. */
  amountVnd: number;
  createdAt: Date;
  /** 300 to 2,592,000. */
  expireSeconds: number;
  description: string;
  /** A JSON object as text; `redirecturl` in it is where the buyer comes back to. */
  embedData: string;
  /** A JSON list as text. */
  item: string;
  /** Where ZaloPay's server tells that it was paid. */
  notifyUrl: string;
}

export interface ZalopayRefund {
  /** `m_refund_id`. */
  number: string;
  /** ZaloPay's number of the payment. */
  providerReference: string;
  /** Whole đồng. */
  amountVnd: number;
  description: string;
  at: Date;
}

type ZalopayBody = Record<string, string | number>;

/** `create`: the body that asks for a page on which the buyer pays. */
export function zalopayCreate(account: ZalopayAccount, payment: ZalopayPayment): ZalopayBody {
  const body = {
    app_id: account.appId,
    app_trans_id: payment.number,
    app_user: payment.user,
    app_time: payment.createdAt.getTime(),
    amount: payment.amountVnd,
    embed_data: payment.embedData,
    item: payment.item,
  };
  return {
    ...body,
    expire_duration_seconds: payment.expireSeconds,
    description: payment.description,
    bank_code: "",
    callback_url: payment.notifyUrl,
    mac: sign("sha256", account.key1, zalopayPiped("create", body)),
  };
}

/** `query`: the body that asks how a payment stands. */
export function zalopayQuery(account: ZalopayAccount, number: string): ZalopayBody {
  const mac = sign("sha256", account.key1, zalopayQueryPiped(account, number));
  return { app_id: account.appId, app_trans_id: number, mac };
}

/** `refund`: the body that sends money of a payment back. */
export function zalopayRefund(account: ZalopayAccount, refund: ZalopayRefund): ZalopayBody {
  const body = {
    app_id: account.appId,
    zp_trans_id: refund.providerReference,
    amount: refund.amountVnd,
    description: refund.description,
    timestamp: refund.at.getTime(),
  };
  const mac = sign("sha256", account.key1, zalopayPiped("refund", body));
  return { ...body, m_refund_id: refund.number, mac };
}

/** `query_refund`: the body that asks what became of a refund. */
export function zalopayQueryRefund(account: ZalopayAccount, number: string, at: Date): ZalopayBody {
  const body = { app_id: account.appId, m_refund_id: number, timestamp: at.getTime() };
  return { ...body, mac: sign("sha256", account.key1, zalopayPiped("queryRefund", body)) };
}
