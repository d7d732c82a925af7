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
 * asks about: unreadable, forbidden, unsigned, by another client, and the bad moments.
 */
const OF_THE_CALL = new Set(["-401", "-402", "-403", "-405", "-429", "-500"]);
/** Too many calls at once, or an error of ZaloPay's own: another try may do. */
const BAD_MOMENTS = new Set(["-429", "-500"]);

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

/** The outcome of what was asked about; undefined for the codes that tell nothing of it. */
function outcomeOf(
  read: ReturnType<typeof codesOf>,
  tellingNothing: ReadonlySet<string>,
): WalletOutcome | undefined {
  return read && !tellingNothing.has(read.finer ?? "") ? OUTCOMES[read.code] : undefined;
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
  const outcome = outcomeOf(read, OF_THE_CALL);
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

/**
 * What became of a refund, told by its own call and by a query of it alike. One that can't be asked for with
 * these keys is refused, so that somebody has to look; at a bad moment nothing is known.
 */
export function readZalopayRefundAnswer(answer: unknown): WalletRefundAnswer {
  const read = codesOf(answer);
  const outcome = outcomeOf(read, BAD_MOMENTS);
  if (!read || !outcome) {
    return UNREADABLE;
  }
  if (outcome === "failed") {
    return { kind: "refused", code: read.told };
  }
  const providerReference = scalarText(read.message.refund_id) || null;
  return { kind: outcome === "paid" ? "done" : "open", providerReference };
}
