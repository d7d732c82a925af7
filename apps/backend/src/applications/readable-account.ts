import { bankByBin, readAccountNumber } from "@cho-lang/seller-rules/banks";
import { accountName, holderFits } from "@cho-lang/seller-rules/holder-name";

/** An account as somebody typed it. */
interface TypedAccount {
  bank_bin?: string;
  bank_account?: string;
  bank_holder?: string;
}

const BANK_TEXT = "Vui lòng chọn ngân hàng.";
const ACCOUNT_TEXT = "Số tài khoản gồm 6 đến 19 chữ số.";
const HOLDER_TEXT = "Chủ tài khoản phải là tên pháp lý hoặc người đại diện, không cần dấu.";

/**
 * An account in the form in which it is kept, and the fields that can't be, with why: its bank must be known
 * and its holder one of `names`.
 */
export function readableAccount(typed: TypedAccount, names: string[]) {
  const bank_account = readAccountNumber(typed.bank_account ?? "");
  const bank_holder = accountName(typed.bank_holder ?? "");
  const fields = {
    ...(bankByBin(typed.bank_bin ?? "") ? {} : { bank_bin: BANK_TEXT }),
    ...(bank_account === null ? { bank_account: ACCOUNT_TEXT } : {}),
    ...(holderFits(bank_holder, names) ? {} : { bank_holder: HOLDER_TEXT }),
  };
  return { changes: { bank_account: bank_account ?? "", bank_holder }, fields };
}
