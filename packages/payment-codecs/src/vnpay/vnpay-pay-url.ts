import { sign } from "../wallet/sign";
import { vietnamStamp } from "../wallet/vietnam-stamp";
import { VNPAY_VERSION, type VnpayAccount } from "./vnpay-account";
import { vnpayForm } from "./vnpay-form";

export interface VnpayPayment {
  /** `vnp_TxnRef`, unique within a day. */
  reference: string;
  /** Whole đồng. */
  amountVnd: number;
  /** Without marks. */
  info: string;
  createdAt: Date;
  expiresAt: Date;
  /** The buyer's address. */
  ip: string;
  locale: "vn" | "en";
  returnUrl: string;
}

/** VNPAY PAY 2.1.0: where the buyer pays. `page` is the gateway's own address. Amounts go there times 100. */
export function vnpayPayUrl(page: string, account: VnpayAccount, payment: VnpayPayment): string {
  const form = vnpayForm(
    Object.entries({
      vnp_Amount: String(payment.amountVnd * 100),
      vnp_Command: "pay",
      vnp_CreateDate: vietnamStamp(payment.createdAt),
      vnp_CurrCode: "VND",
      vnp_ExpireDate: vietnamStamp(payment.expiresAt),
      vnp_IpAddr: payment.ip,
      vnp_Locale: payment.locale,
      vnp_OrderInfo: payment.info,
      vnp_OrderType: "other",
      vnp_ReturnUrl: payment.returnUrl,
      vnp_TmnCode: account.tmnCode,
      vnp_TxnRef: payment.reference,
      vnp_Version: VNPAY_VERSION,
    }),
  );
  return `${page}?${form}&vnp_SecureHash=${sign("sha512", account.secret, form)}`;
}
