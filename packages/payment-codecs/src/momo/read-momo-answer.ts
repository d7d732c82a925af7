import { fieldsOf, type WalletFields } from "../wallet/fields-of";
import { scalarText } from "../wallet/scalar-text";
import {
  UNREADABLE,
  type WalletPageAnswer,
  type WalletQueryAnswer,
  type WalletRefundAnswer,
} from "../wallet/wallet-answers";
import type { MomoAccount } from "./momo-account";
import { momoStanding } from "./momo-standing";

/** What a call named, which its answer must name too: MoMo signs no answers, they stand on their connection. */
export interface MomoCall {
  requestId: string;
  /** `orderId` of the call. */
  reference: string;
}

const NO_SUCH_ORDER = "42";
/** Codes from 1000 on tell of a payment; those below, but for 0, of the call that asked about it. */
const FIRST_OF_PAYMENTS = 1_000;
/** The call came at a bad moment: maintenance, another one on the same order, an unknown error. */
const BAD_MOMENTS = new Set(["10", "43", "99"]);
/** Being worked on, or an order or request of this number is already there. */
const OPEN_REFUNDS = new Set(["40", "41", "7000", "7002"]);

function answerTo(account: MomoAccount, call: MomoCall, answer: unknown): WalletFields | null {
  const message = fieldsOf(answer);
  return message?.partnerCode === account.partnerCode &&
    message.requestId === call.requestId &&
    message.orderId === call.reference
    ? message
    : null;
}

export function readMomoPage(
  account: MomoAccount,
  call: MomoCall & { amountVnd: number },
  answer: unknown,
): WalletPageAnswer {
  const message = answerTo(account, call, answer);
  const code = scalarText(message?.resultCode);
  if (!message || code === undefined) {
    return UNREADABLE;
  }
  if (code !== "0") {
    return { kind: "refused", code };
  }
  const url = message.payUrl;
  const fits = scalarText(message.amount) === String(call.amountVnd);
  return fits && typeof url === "string" && URL.canParse(url) ? { kind: "page", url } : UNREADABLE;
}

/** How the payment that was asked about stands. What is wrong with the call alone is unreadable: ask again. */
export function readMomoQueryAnswer(
  account: MomoAccount,
  call: MomoCall,
  answer: unknown,
): WalletQueryAnswer {
  const message = answerTo(account, call, answer);
  if (!message) {
    return UNREADABLE;
  }
  const code = scalarText(message.resultCode);
  if (code === NO_SUCH_ORDER) {
    return { kind: "unknown" };
  }
  if (code !== "0" && Number(code) < FIRST_OF_PAYMENTS) {
    return UNREADABLE;
  }
  const standing = momoStanding(message);
  return standing ? { kind: "told", standing } : UNREADABLE;
}

function refundAnswer(message: WalletFields): WalletRefundAnswer {
  const code = scalarText(message.resultCode);
  if (code === undefined || BAD_MOMENTS.has(code)) {
    return UNREADABLE;
  }
  const providerReference = scalarText(message.transId) || null;
  if (code === "0") {
    return { kind: "done", providerReference };
  }
  return OPEN_REFUNDS.has(code) ? { kind: "open", providerReference } : { kind: "refused", code };
}

/** What became of a refund. */
export function readMomoRefundAnswer(
  account: MomoAccount,
  call: MomoCall,
  answer: unknown,
): WalletRefundAnswer {
  const message = answerTo(account, call, answer);
  return message ? refundAnswer(message) : UNREADABLE;
}

/** What the answer to a query of the payment says of one of its refunds; `unknown` when it names none such. */
export function readMomoRefundOf(
  account: MomoAccount,
  call: MomoCall,
  refundReference: string,
  answer: unknown,
): WalletRefundAnswer | { kind: "unknown" } {
  const message = answerTo(account, call, answer);
  if (!message) {
    return UNREADABLE;
  }
  const list: unknown = message.refundTrans;
  const refunds = Array.isArray(list) ? list.map(fieldsOf) : [];
  const refund = refunds.find((one) => one?.orderId === refundReference);
  return refund ? refundAnswer(refund) : { kind: "unknown" };
}
