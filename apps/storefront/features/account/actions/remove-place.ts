"use server";

import { formText } from "@/lib/forms/form-text";
import { removeAddress } from "@/lib/medusa/account";
import type { AccountState } from "../account-state";
import { actOnAccount } from "../act-on-account";

/** Deletes a kept address (form: `id`). */
export async function removePlace(previous: AccountState, form: FormData): Promise<AccountState> {
  return actOnAccount(previous, "/tai-khoan/dia-chi", (session) =>
    removeAddress(session, formText(form, "id")),
  );
}
