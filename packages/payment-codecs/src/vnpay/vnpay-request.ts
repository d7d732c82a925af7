import { sign } from "../wallet/sign";
import { vietnamStamp } from "../wallet/vietnam-stamp";
import { VNPAY_VERSION, type VnpayAccount } from "./vnpay-account";
import { vnpayPiped } from "./vnpay-piped";

/** What both operations on a payment say. */
export interface VnpayRequest {
  /** Ours, unique within a day: VNPAY does nothing twice for one. */
  requestId: string;
  reference: string;
  /** When the buyer was sent to pay: `vnp_CreateDate` of then. */
  paymentCreatedAt: Date;
  createdAt: Date;
  /** Of the server that asks. */
  ip: string;
  /** Without marks. */
  info: string;
}

export interface VnpayRefund extends VnpayRequest {
  /** All of the payment, or a part. */
  whole: boolean;
  /** Whole đồng. */
  amountVnd: number;
  /** `vnp_TransactionNo` of the payment. */
  providerReference: string;
  /** Who asks for it at the market. */
  by: string;
}

function common(account: VnpayAccount, request: VnpayRequest) {
  return {
    vnp_RequestId: request.requestId,
    vnp_Version: VNPAY_VERSION,
    vnp_TmnCode: account.tmnCode,
    vnp_TxnRef: request.reference,
    vnp_TransactionDate: vietnamStamp(request.paymentCreatedAt),
    vnp_CreateDate: vietnamStamp(request.createdAt),
    vnp_IpAddr: request.ip,
    vnp_OrderInfo: request.info,
  };
}

function signed(
  account: VnpayAccount,
  pipe: "query" | "refund",
  message: Record<string, string>,
): Record<string, string> {
  const signature = sign("sha512", account.secret, vnpayPiped(pipe, message));
  return { ...message, vnp_SecureHash: signature };
}

/** `querydr`: the body that asks how a payment stands. */
export function vnpayQuery(account: VnpayAccount, request: VnpayRequest): Record<string, string> {
  return signed(account, "query", { ...common(account, request), vnp_Command: "querydr" });
}

/** `refund`: the body that sends money of a payment back. */
export function vnpayRefund(account: VnpayAccount, refund: VnpayRefund): Record<string, string> {
  return signed(account, "refund", {
    ...common(account, refund),
    vnp_Command: "refund",
    vnp_TransactionType: refund.whole ? "02" : "03",
    vnp_Amount: String(refund.amountVnd * 100),
    vnp_TransactionNo: refund.providerReference,
    vnp_CreateBy: refund.by,
  });
}
