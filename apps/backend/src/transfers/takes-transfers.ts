import { bankByBin } from "@cho-lang/seller-rules/banks";

/** Whether buyers can really transfer to a seller: she wants it, and has an account in force that a code can name. */
export function takesTransfers(seller: {
  takes_transfers: boolean;
  bank_bin: string | null;
  bank_account: string | null;
}): boolean {
  const { takes_transfers, bank_bin, bank_account } = seller;
  return takes_transfers && bankByBin(bank_bin ?? "") !== null && bank_account !== null;
}
