import type { ZalopayAccount } from "@cho-lang/payment-codecs/zalopay/zalopay-account";

/** What it takes to talk to ZaloPay. */
export interface ZalopaySettings {
  account: ZalopayAccount;
  apiUrl: string;
  /** Where ZaloPay's server tells that something was paid. */
  notifyUrl: string;
  /** Whether our stand-in answers. */
  test: boolean;
}

const ZALOPAY = "https://openapi.zalopay.vn";

/** Known to everybody: with it nothing but the stand-in can be asked. */
const FAKE_ACCOUNT: ZalopayAccount = {
  appId: 1001,
  key1: "cho-lang-zalopay-1",
  key2: "cho-lang-zalopay-2",
};

export const FAKE_ZALOPAY = "/fake/zalopay";

/** ZaloPay with the operator's account; without one our stand-in where `FAKE_GATEWAYS` is `true`, and else null. */
export function zalopaySettings(env: NodeJS.ProcessEnv): ZalopaySettings | null {
  const { ZALOPAY_APP_ID: id = "", ZALOPAY_KEY1: key1, ZALOPAY_KEY2: key2 } = env;
  const notifyUrl = `${env.BACKEND_URL || "http://localhost:9000"}/hooks/zalopay`;
  if (/^\d{1,10}$/.test(id) && key1 && key2) {
    const account = { appId: Number(id), key1, key2 };
    return { account, apiUrl: `${env.ZALOPAY_URL || ZALOPAY}/v2`, notifyUrl, test: false };
  }
  if (env.FAKE_GATEWAYS !== "true") {
    return null;
  }
  const apiUrl = `http://localhost:${env.PORT || "9000"}${FAKE_ZALOPAY}/v2`;
  return { account: FAKE_ACCOUNT, apiUrl, notifyUrl, test: true };
}
