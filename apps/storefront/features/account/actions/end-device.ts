"use server";

import { formText } from "@/lib/forms/form-text";
import { endSession } from "@/lib/medusa/account-sessions";
import type { AccountState } from "../account-state";
import { actOnAccount } from "../act-on-account";

/** Logs another device out (form: `id`). */
export async function endDevice(previous: AccountState, form: FormData): Promise<AccountState> {
  return actOnAccount(previous, "/tai-khoan/rieng-tu", (session) =>
    endSession(session, formText(form, "id")),
  );
}
