import { randomBytes } from "node:crypto";
import {
  readMomoPage,
  readMomoQueryAnswer,
  readMomoRefundAnswer,
  readMomoRefundOf,
} from "@cho-lang/payment-codecs/momo/read-momo-answer";
import { momoCreate, momoQuery, momoRefund } from "@cho-lang/payment-codecs/momo/momo-request";
import { MarketError } from "../../errors/market-error";
import type { Gateway } from "../gateway";
import { callWallet } from "../wallets/call-wallet";
import { shortId } from "../wallets/short-id";
import { toGatewayAnswer } from "../wallets/to-gateway-answer";
import { toRefundAnswer } from "../wallets/to-refund-answer";
import { momoSettings, type MomoSettings } from "./momo-settings";

/** Milliseconds; MoMo asks to be given at least 30 seconds. */
const TIMEOUT = 30_000;

/** MoMo's answer about a payment, and by what it was asked for. */
async function query({ account, apiUrl }: MomoSettings, reference: string) {
  const requestId = randomBytes(16).toString("hex");
  const body = momoQuery(account, reference, requestId);
  const answer = await callWallet(`${apiUrl}/query`, body, TIMEOUT);
  return { call: { requestId, reference }, answer };
}

/** MoMo's wallet; null where there is no account and no stand-in. */
export function momoGateway(env: NodeJS.ProcessEnv): Gateway | null {
  const settings = momoSettings(env);
  if (!settings) {
    return null;
  }
  const { account, apiUrl, notifyUrl, test } = settings;
  return {
    id: "momo",
    test,
    async open({ reference, amount_vnd, return_url }) {
      const call = { requestId: reference, reference, amountVnd: amount_vnd };
      const info = `Thanh toán Chợ Làng ${reference}`;
      const body = momoCreate(account, { ...call, info, returnUrl: return_url, notifyUrl });
      const read = readMomoPage(account, call, await callWallet(`${apiUrl}/create`, body, TIMEOUT));
      if (read.kind !== "page") {
        throw new MarketError("payment_unavailable", { ...read });
      }
      return { provider_reference: reference, data: { reference, amount_vnd, page: read.url } };
    },
    pageOf: ({ data }) => String(data.page),
    async ask(data) {
      const { call, answer } = await query(settings, String(data.reference));
      return toGatewayAnswer(readMomoQueryAnswer(account, call, answer), data);
    },
    // MoMo's page ends by itself; nothing ends it before.
    cancel: () => Promise.resolve(),
    async refund(data, { request_id, amount_vnd }) {
      const reference = `R${shortId(request_id)}`;
      // One whose answer was lost is known by now; the wallet would refuse its number a second time.
      const asked = await query(settings, String(data.reference));
      const known = readMomoRefundOf(account, asked.call, reference, asked.answer);
      if (known.kind !== "unknown") {
        return toRefundAnswer(known);
      }
      const call = { requestId: reference, reference };
      const body = momoRefund(account, {
        ...call,
        amountVnd: amount_vnd,
        providerReference: String(data.transaction),
        description: `Hoàn tiền ${String(data.reference)}`,
      });
      const answer = await callWallet(`${apiUrl}/refund`, body, TIMEOUT);
      return toRefundAnswer(readMomoRefundAnswer(account, call, answer));
    },
  };
}
