import { sign } from "../wallet/sign";
import type { MomoAccount } from "./momo-account";
import { momoRaw } from "./momo-raw";

export interface MomoPayment {
  /** Ours, unique for every call. */
  requestId: string;
  /** Letters and digits, points, lines and hyphens within; unique. */
  reference: string;
  /** Whole đồng. */
  amountVnd: number;
  info: string;
  /** Where the buyer comes back to. */
  returnUrl: string;
  /** Where MoMo's server tells what happened. */
  notifyUrl: string;
}

export interface MomoRefund {
  requestId: string;
  /** Of the refund itself, unique as those of payments. */
  reference: string;
  /** Whole đồng. */
  amountVnd: number;
  /** MoMo's number of the payment. */
  providerReference: string;
  description: string;
}

type MomoBody = Record<string, string | number>;

function signed(kind: "create" | "query" | "refund", account: MomoAccount, body: MomoBody) {
  const raw = momoRaw(kind, account, body);
  if (raw === null) {
    throw new RangeError(`MoMo's ${kind} lacks a field`);
  }
  return { ...body, lang: "vi", signature: sign("sha256", account.secretKey, raw) };
}

/** `create`: the body that asks for a page on which the buyer pays. */
export function momoCreate(account: MomoAccount, payment: MomoPayment): MomoBody {
  return signed("create", account, {
    partnerCode: account.partnerCode,
    requestType: "captureWallet",
    requestId: payment.requestId,
    orderId: payment.reference,
    amount: payment.amountVnd,
    orderInfo: payment.info,
    redirectUrl: payment.returnUrl,
    ipnUrl: payment.notifyUrl,
    extraData: "",
  });
}

/** `query`: the body that asks how a payment stands. */
export function momoQuery(account: MomoAccount, reference: string, requestId: string): MomoBody {
  const { partnerCode } = account;
  return signed("query", account, { partnerCode, requestId, orderId: reference });
}

/** `refund`: the body that sends money of a payment back. */
export function momoRefund(account: MomoAccount, refund: MomoRefund): MomoBody {
  return signed("refund", account, {
    partnerCode: account.partnerCode,
    requestId: refund.requestId,
    orderId: refund.reference,
    amount: refund.amountVnd,
    transId: Number(refund.providerReference),
    description: refund.description,
  });
}
