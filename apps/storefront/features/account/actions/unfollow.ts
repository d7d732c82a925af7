"use server";

import { formText } from "@/lib/forms/form-text";
import { setFollowed } from "@/lib/medusa/account-lists";
import type { AccountState } from "../account-state";
import { actOnAccount } from "../act-on-account";

/** Follows a producer no longer (form: `handle`). */
export async function unfollow(previous: AccountState, form: FormData): Promise<AccountState> {
  return actOnAccount(previous, "/tai-khoan/nha-san-xuat", (session) =>
    setFollowed(session, formText(form, "handle"), false),
  );
}
