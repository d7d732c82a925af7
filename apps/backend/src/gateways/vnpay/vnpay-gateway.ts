import { randomBytes } from "node:crypto";
import {
  readVnpayQueryAnswer,
  readVnpayRefundAnswer,
} from "@cho-lang/payment-codecs/vnpay/read-vnpay-answer";
import { vnpayPayUrl } from "@cho-lang/payment-codecs/vnpay/vnpay-pay-url";
import { vnpayQuery, vnpayRefund } from "@cho-lang/payment-codecs/vnpay/vnpay-request";
import { vietnamStamp } from "@cho-lang/payment-codecs/wallet/vietnam-stamp";
import type { Gateway } from "../gateway";
import { callWallet } from "../wallets/call-wallet";
import { shortId } from "../wallets/short-id";
import { toGatewayAnswer } from "../wallets/to-gateway-answer";
import { toRefundAnswer } from "../wallets/to-refund-answer";
import { vnpaySettings } from "./vnpay-settings";

/** Milliseconds that VNPAY may take for an answer. */
const TIMEOUT = 15_000;
/** VNPAY wants an address of each call; the buyer's is none of its business, and the server has no other. */
const IP = "127.0.0.1";

/** The day in Việt Nam. */
const dayOf = (at: Date): string => vietnamStamp(at).slice(0, "yyyymmdd".length);

/** What a row keeps of a payment at VNPAY. */
function kept(data: Record<string, unknown>) {
  const reference = String(data.reference);
  return {
    reference,
    amountVnd: Number(data.amount_vnd),
    createdAt: new Date(String(data.created_at)),
    expiresAt: new Date(String(data.expires_at)),
    transaction: String(data.transaction),
  };
}

/** VNPAY, cards of Vietnamese banks among others; null where there is no account and no stand-in. */
export function vnpayGateway(env: NodeJS.ProcessEnv): Gateway | null {
  const settings = vnpaySettings(env);
  if (!settings) {
    return null;
  }
  const { account, payUrl, apiUrl, test } = settings;
  return {
    id: "vnpay",
    test,
    // VNPAY learns of a payment by the buyer's coming.
    open({ reference, amount_vnd, pay_by }) {
      const created_at = new Date().toISOString();
      const data = { reference, amount_vnd, created_at, expires_at: pay_by.toISOString() };
      return Promise.resolve({ provider_reference: reference, data });
    },
    pageOf({ data, return_url }) {
      const { reference, ...payment } = kept(data);
      const info = `Thanh toan Cho Lang ${reference}`;
      const rest = { reference, info, ip: IP, locale: "vn" as const, returnUrl: return_url };
      return vnpayPayUrl(payUrl, account, { ...payment, ...rest });
    },
    async ask(data) {
      const { reference, createdAt } = kept(data);
      const body = vnpayQuery(account, {
        requestId: randomBytes(16).toString("hex"),
        reference,
        paymentCreatedAt: createdAt,
        createdAt: new Date(),
        ip: IP,
        info: `Truy van ${reference}`,
      });
      const answer = await callWallet(apiUrl, body, TIMEOUT);
      return toGatewayAnswer(readVnpayQueryAnswer(account, reference, answer), data);
    },
    // VNPAY's page ends by itself with the payment's time; nothing ends it before.
    cancel: () => Promise.resolve(),
    async refund(data, { request_id, amount_vnd, sent_at }) {
      // VNPAY knows a request again on the day of the first one alone, and can't be asked what became of it.
      if (sent_at && dayOf(new Date(sent_at)) !== dayOf(new Date())) {
        return { status: "asked", provider_reference: null };
      }
      const { reference, createdAt, amountVnd, transaction } = kept(data);
      const body = vnpayRefund(account, {
        requestId: shortId(request_id),
        reference,
        paymentCreatedAt: createdAt,
        createdAt: new Date(),
        ip: IP,
        info: `Hoan tien ${reference}`,
        whole: amount_vnd === amountVnd,
        amountVnd: amount_vnd,
        providerReference: transaction,
        by: "Cho Lang",
      });
      const answer = await callWallet(apiUrl, body, TIMEOUT);
      return toRefundAnswer(readVnpayRefundAnswer(account, reference, answer));
    },
  };
}
