import { readDong } from "../wallet/read-dong";
import type { WalletOutcome, WalletStanding } from "../wallet/wallet-answers";

/** Money was taken, yet the transaction is held for a suspicion, is being reversed or is sent back. */
const UNDECIDED_RESPONSES = new Set(["07"]);
const UNDECIDED_STATUSES = new Set(["01", "04", "05", "06", "07", "09"]);

function outcomeOf(response: string, status: string): WalletOutcome {
  if (response === "00" && status === "00") {
    return "paid";
  }
  return UNDECIDED_RESPONSES.has(response) || UNDECIDED_STATUSES.has(status) ? "open" : "failed";
}

/**
 * How a payment stands by VNPAY's parameters, whose signature has been checked. `response` is the code of the
 * payment; a query has none of its own for it. Null when the reference or the amount can't be read.
 */
export function vnpayStanding(
  field: (name: string) => string | undefined,
  response: string | undefined,
): WalletStanding | null {
  const reference = field("vnp_TxnRef");
  const hundredths = field("vnp_Amount");
  const amountVnd = readDong(/^(\d+)00$/.exec(hundredths ?? "")?.[1]);
  const status = field("vnp_TransactionStatus");
  const number = field("vnp_TransactionNo");
  if (!reference || amountVnd === undefined || response === undefined || status === undefined) {
    return null;
  }
  return {
    outcome: outcomeOf(response, status),
    reference,
    providerReference: number && number !== "0" ? number : null,
    amountVnd,
    code: `${response}/${status}`,
  };
}
