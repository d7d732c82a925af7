"use server";

import { formText } from "@/lib/forms/form-text";
import { saveAddress } from "@/lib/medusa/account";
import type { AccountState } from "../account-state";
import { actOnAccount } from "../act-on-account";

/**
 * Keeps the address of an earlier order (form: `name`, `street`, `commune`, its code). Stays on the page, so that
 * what is typed there meanwhile is kept.
 */
export async function keepSuggested(previous: AccountState, form: FormData): Promise<AccountState> {
  const place = {
    name: formText(form, "name"),
    street: formText(form, "street"),
    communeCode: formText(form, "commune"),
    first: false,
  };
  return actOnAccount(previous, "/tai-khoan/dia-chi", (session) =>
    saveAddress(session, null, place),
  );
}
