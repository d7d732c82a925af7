import type { Act, Actor } from "../audit/act";
import { toldAccount } from "./told-account";

interface Told {
  seller_id: string;
  bank_bin: string;
  bank_account: string;
  before_bin: string | null;
  before_account: string | null;
}

/** The line of the log for what becomes of an account; numbers show their last four signs. */
export function toBankAct(actor: Actor, verb: string, told: Told, reason: string | null): Act {
  const { seller_id, bank_bin, bank_account, before_bin, before_account } = told;
  return {
    actor,
    seller_id,
    action: `seller-bank.${verb}`,
    subject: seller_id,
    before:
      before_bin === null || before_account === null
        ? null
        : { account: toldAccount(before_bin, before_account) },
    after: {
      account: toldAccount(bank_bin, bank_account),
      ...(reason === null ? {} : { reason }),
    },
  };
}
