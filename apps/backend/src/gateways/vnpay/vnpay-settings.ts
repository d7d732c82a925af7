import type { VnpayAccount } from "@cho-lang/payment-codecs/vnpay/vnpay-account";

/** What it takes to talk to VNPAY. */
export interface VnpaySettings {
  account: VnpayAccount;
  /** Where buyers pay. */
  payUrl: string;
  /** Where payments are asked about and sent back. */
  apiUrl: string;
  /** Whether our stand-in answers. */
  test: boolean;
}

/** Known to everybody: with it nothing but the stand-in can be asked. */
const FAKE_ACCOUNT: VnpayAccount = { tmnCode: "CHOLANG1", secret: "cho-lang-vnpay" };

export const FAKE_VNPAY = "/fake/vnpay";
export const VNPAY_PAY = "/paymentv2/vpcpay.html";
export const VNPAY_API = "/merchant_webapi/api/transaction";

/**
 * VNPAY with the operator's account; without one our stand-in where `FAKE_GATEWAYS` is `true`, and else null:
 * nothing is offered.
 */
export function vnpaySettings(env: NodeJS.ProcessEnv): VnpaySettings | null {
  const { VNPAY_TMN_CODE: tmnCode, VNPAY_SECRET: secret } = env;
  const { VNPAY_PAY_URL: payUrl, VNPAY_API_URL: apiUrl } = env;
  if (tmnCode && secret && payUrl && apiUrl) {
    return { account: { tmnCode, secret }, payUrl, apiUrl, test: false };
  }
  if (env.FAKE_GATEWAYS !== "true") {
    return null;
  }
  const backend = env.BACKEND_URL || "http://localhost:9000";
  return {
    account: FAKE_ACCOUNT,
    payUrl: `${backend}${FAKE_VNPAY}${VNPAY_PAY}`,
    apiUrl: `http://localhost:${env.PORT || "9000"}${FAKE_VNPAY}${VNPAY_API}`,
    test: true,
  };
}
