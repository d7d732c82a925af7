"use server";

import { CONSENT_PURPOSES } from "@cho-lang/seller-rules/buyer-consents";
import { formText } from "@/lib/forms/form-text";
import { sayConsent } from "@/lib/medusa/account";
import { failed, type AccountState } from "../account-state";
import { actOnAccount } from "../act-on-account";

/** Agrees to a purpose or takes it back (form: `purpose`, `given` = `1` or `0`, `version` of the words shown). */
export async function changeConsent(previous: AccountState, form: FormData): Promise<AccountState> {
  const purpose = CONSENT_PURPOSES.find((one) => one === formText(form, "purpose"));
  if (purpose === undefined) {
    return failed(previous, "changed");
  }
  const said = {
    purpose,
    given: formText(form, "given") === "1",
    version: formText(form, "version"),
  };
  return actOnAccount(previous, "/tai-khoan/rieng-tu", (session) => sayConsent(session, said));
}
