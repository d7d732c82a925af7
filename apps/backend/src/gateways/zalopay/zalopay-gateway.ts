import {
  readZalopayPage,
  readZalopayQueryAnswer,
  readZalopayRefundAnswer,
} from "@cho-lang/payment-codecs/zalopay/read-zalopay-answer";
import {
  zalopayNumber,
  zalopayRefundNumber,
} from "@cho-lang/payment-codecs/zalopay/zalopay-number";
import {
  zalopayCreate,
  zalopayQuery,
  zalopayQueryRefund,
  zalopayRefund,
} from "@cho-lang/payment-codecs/zalopay/zalopay-request";
import { MarketError } from "../../errors/market-error";
import type { Gateway, RefundAnswer, RefundToDo } from "../gateway";
import { callWallet } from "../wallets/call-wallet";
import { shortId } from "../wallets/short-id";
import { toGatewayAnswer } from "../wallets/to-gateway-answer";
import { toRefundAnswer } from "../wallets/to-refund-answer";
import { zalopaySettings, type ZalopaySettings } from "./zalopay-settings";

/** Milliseconds that ZaloPay may take for an answer. */
const TIMEOUT = 15_000;
const LEAST_SECONDS = 300;

/** What became of a refund that was asked for under a number; `refused` for one that nobody asked for, too. */
async function askRefund(
  { account, apiUrl }: ZalopaySettings,
  number: string,
): Promise<RefundAnswer> {
  const body = zalopayQueryRefund(account, number, new Date());
  const answer = await callWallet(`${apiUrl}/query_refund`, body, TIMEOUT);
  const { status } = toRefundAnswer(readZalopayRefundAnswer(answer));
  return { status, provider_reference: number };
}

/**
 * A refund's number holds the day on which it was first asked for. One whose answer was lost is only looked for by
 * that number once the day is over: ZaloPay takes no number of another day, and under a new one it would go twice.
 */
async function refundOnce(
  settings: ZalopaySettings,
  data: Record<string, unknown>,
  { request_id, amount_vnd, provider_reference, sent_at }: RefundToDo,
): Promise<RefundAnswer> {
  if (provider_reference) {
    return askRefund(settings, provider_reference);
  }
  const { account, apiUrl } = settings;
  const now = new Date();
  const numberOf = (at: Date) => zalopayRefundNumber(at, account.appId, shortId(request_id));
  const number = numberOf(sent_at ? new Date(sent_at) : now);
  if (number !== numberOf(now)) {
    return askRefund(settings, number);
  }
  const body = zalopayRefund(account, {
    number,
    providerReference: String(data.transaction),
    amountVnd: amount_vnd,
    description: `Hoan tien ${String(data.reference)}`,
    at: now,
  });
  const answer = await callWallet(`${apiUrl}/refund`, body, TIMEOUT);
  const { status } = toRefundAnswer(readZalopayRefundAnswer(answer));
  // Refused may mean that it is already there.
  return status === "refused"
    ? askRefund(settings, number)
    : { status, provider_reference: number };
}

/** ZaloPay's wallet; null where there is no account and no stand-in. */
export function zalopayGateway(env: NodeJS.ProcessEnv): Gateway | null {
  const settings = zalopaySettings(env);
  if (!settings) {
    return null;
  }
  const { account, apiUrl, notifyUrl, test } = settings;
  return {
    id: "zalopay",
    test,
    async open({ reference, amount_vnd, pay_by, return_url }) {
      const now = new Date();
      const number = zalopayNumber(now, reference);
      const seconds = Math.floor((pay_by.getTime() - now.getTime()) / 1_000);
      const body = zalopayCreate(account, {
        number,
        user: "cho-lang",
        amountVnd: amount_vnd,
        createdAt: now,
        expireSeconds: Math.max(LEAST_SECONDS, seconds),
        description: `Thanh toán Chợ Làng ${reference}`,
        embedData: JSON.stringify({ redirecturl: return_url }),
        item: "[]",
        notifyUrl,
      });
      const read = readZalopayPage(await callWallet(`${apiUrl}/create`, body, TIMEOUT));
      if (read.kind !== "page") {
        throw new MarketError("payment_unavailable", { ...read });
      }
      const data = { reference, amount_vnd, number, page: read.url };
      return { provider_reference: number, data };
    },
    pageOf: ({ data }) => String(data.page),
    async ask(data) {
      const asked = { reference: String(data.reference), amountVnd: Number(data.amount_vnd) };
      const body = zalopayQuery(account, String(data.number));
      const answer = await callWallet(`${apiUrl}/query`, body, TIMEOUT);
      return toGatewayAnswer(readZalopayQueryAnswer(asked, answer), data);
    },
    // ZaloPay's page ends by itself with the payment's time; nothing ends it before.
    cancel: () => Promise.resolve(),
    refund: (data, refund) => refundOnce(settings, data, refund),
  };
}
