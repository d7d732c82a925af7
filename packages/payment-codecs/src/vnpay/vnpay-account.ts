/** What VNPAY knows the market by. */
export interface VnpayAccount {
  /** Eight characters. */
  tmnCode: string;
  secret: string;
}

export const VNPAY_VERSION = "2.1.0";
