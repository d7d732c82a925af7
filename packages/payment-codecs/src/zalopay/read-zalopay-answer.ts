import { fieldsOf } from "../wallet/fields-of";
import { readDong } from "../wallet/read-dong";
import { scalarText } from "../wallet/scalar-text";
import {
  UNREADABLE,
  type WalletOutcome,
  type WalletPageAnswer,
  type WalletQueryAnswer,
  type WalletRefundAnswer,
} from "../wallet/wallet-answers";

const OUTCOMES: Record<string, WalletOutcome | undefined> = {
  "1": "paid",
  "2": "failed",
  "3": "open",
};

/**
 * What is wrong with a call, or with ZaloPay at that moment, and tells nothing of the payment or refund that it
 * asks about: unreadable, forbidden, unsigned, too many at once, an error of its own.
 */
const OF_THE_CALL = new Set(["-401", "-402", "-403", "-405", "-429", "-500"]);

/** ZaloPay signs no answers; they stand on their connection. */
function codesOf(answer: unknown) {
  const message = fieldsOf(answer);
  const code = scalarText(message?.return_code);
  if (!message || code === undefined) {
    return null;
  }
  const finer = scalarText(message.sub_return_code);
  return { message, code, finer, told: finer === undefined ? code : `${code}/${finer}` };
}

/** The outcome of what was asked about; undefined while the answer tells of the call alone. */
function outcomeOf(read: ReturnType<typeof codesOf>): WalletOutcome | undefined {
  return read && !OF_THE_CALL.has(read.finer ?? "") ? OUTCOMES[read.code] : undefined;
}

export function readZalopayPage(answer: unknown): WalletPageAnswer {
  const read = codesOf(answer);
  if (!read) {
    return UNREADABLE;
  }
  if (read.code !== "1") {
    return { kind: "refused", code: read.told };
  }
  const url = read.message.order_url;
  return typeof url === "string" && URL.canParse(url) ? { kind: "page", url } : UNREADABLE;
}

/**
 * How the payment that was asked about stands: `asked` is what was asked for, because ZaloPay names the amount
 * of nothing but money that it has taken.
 */
export function readZalopayQueryAnswer(
  asked: { reference: string; amountVnd: number },
  answer: unknown,
): WalletQueryAnswer {
  const read = codesOf(answer);
  const outcome = outcomeOf(read);
  if (!read || !outcome) {
    return UNREADABLE;
  }
  const taken = readDong(scalarText(read.message.amount));
  const number = scalarText(read.message.zp_trans_id);
  const providerReference = number && number !== "0" ? number : null;
  if (outcome === "paid" && (taken === undefined || providerReference === null)) {
    return UNREADABLE;
  }
  const amountVnd = outcome === "paid" && taken !== undefined ? taken : asked.amountVnd;
  const { reference } = asked;
  const standing = { outcome, reference, providerReference, amountVnd, code: read.told };
  return { kind: "told", standing };
}

/** What became of a refund, told by its own call and by a query of it alike. */
export function readZalopayRefundAnswer(answer: unknown): WalletRefundAnswer {
  const read = codesOf(answer);
  const outcome = outcomeOf(read);
  if (!read || !outcome) {
    return UNREADABLE;
  }
  if (outcome === "failed") {
    return { kind: "refused", code: read.told };
  }
  const providerReference = scalarText(read.message.refund_id) || null;
  return { kind: outcome === "paid" ? "done" : "open", providerReference };
}
