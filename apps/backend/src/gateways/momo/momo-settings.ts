import type { MomoAccount } from "@cho-lang/payment-codecs/momo/momo-account";

/** What it takes to talk to MoMo. */
export interface MomoSettings {
  account: MomoAccount;
  apiUrl: string;
  /** Where MoMo's server tells what happened. */
  notifyUrl: string;
  /** Whether our stand-in answers. */
  test: boolean;
}

const MOMO = "https://payment.momo.vn";

/** Known to everybody: with it nothing but the stand-in can be asked. */
const FAKE_ACCOUNT: MomoAccount = {
  partnerCode: "CHOLANG",
  accessKey: "cho-lang-access",
  secretKey: "cho-lang-momo",
};

export const FAKE_MOMO = "/fake/momo";
export const MOMO_API = "/v2/gateway/api";

/** MoMo with the operator's account; without one our stand-in where `FAKE_GATEWAYS` is `true`, and else null. */
export function momoSettings(env: NodeJS.ProcessEnv): MomoSettings | null {
  const { MOMO_PARTNER_CODE: partnerCode, MOMO_ACCESS_KEY: accessKey } = env;
  const { MOMO_SECRET_KEY: secretKey } = env;
  const notifyUrl = `${env.BACKEND_URL || "http://localhost:9000"}/hooks/momo`;
  if (partnerCode && accessKey && secretKey) {
    const account = { partnerCode, accessKey, secretKey };
    return { account, apiUrl: `${env.MOMO_URL || MOMO}${MOMO_API}`, notifyUrl, test: false };
  }
  if (env.FAKE_GATEWAYS !== "true") {
    return null;
  }
  const apiUrl = `http://localhost:${env.PORT || "9000"}${FAKE_MOMO}${MOMO_API}`;
  return { account: FAKE_ACCOUNT, apiUrl, notifyUrl, test: true };
}
