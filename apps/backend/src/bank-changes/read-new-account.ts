import type { MedusaContainer } from "@medusajs/framework/types";
import { readableAccount } from "../applications/readable-account";
import { MarketError } from "../errors/market-error";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { NewAccount } from "./new-account";

const SAME_TEXT = "Đây là tài khoản đang dùng.";

/** The account in force as far as the log and a new one need it. */
export interface AccountBefore {
  before_bin: string | null;
  before_account: string | null;
}

/**
 * A new account of a seller in the form in which it is kept, and the one that it takes the place of. Throws
 * `invalid_input` with the fields that can't be: the rule is that of an application, and an account that is in
 * force is no new one. `not_found`.
 */
export async function readNewAccount(
  container: MedusaContainer,
  sellerId: string,
  typed: NewAccount,
): Promise<{ account: NewAccount; before: AccountBefore }> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [seller] = await sellers.listSellers({ id: sellerId }, { take: 1 });
  if (!seller) {
    throw new MarketError("not_found");
  }
  const { legal_name, representative, bank_bin, bank_account } = seller;
  const reading = readableAccount(typed, [legal_name, representative]);
  const account = { ...typed, ...reading.changes };
  const isSame = account.bank_bin === bank_bin && account.bank_account === bank_account;
  const fields = { ...reading.fields, ...(isSame ? { bank_account: SAME_TEXT } : {}) };
  if (Object.keys(fields).length > 0) {
    throw new MarketError("invalid_input", { fields });
  }
  return { account, before: { before_bin: bank_bin, before_account: bank_account } };
}
