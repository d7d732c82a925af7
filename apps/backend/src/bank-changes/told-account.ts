import { maskedAccount } from "@cho-lang/seller-rules/bank-change";
import { bankByBin } from "@cho-lang/seller-rules/banks";

/** An account as messages and the log name it: its bank and the last four signs, "Agribank ••••2345". */
export function toldAccount(bin: string, account: string): string {
  return `${bankByBin(bin)?.name ?? bin} ${maskedAccount(account)}`;
}
