"use server";

import { redirect } from "next/navigation";
import { dialled } from "@/features/checkout/dialled";
import { formText } from "@/lib/forms/form-text";
import { sendAccountCode } from "@/lib/medusa/account-sessions";
import { accountProblem } from "../account-problem";
import { accountReturn } from "../account-return";
import { failed, type AccountState } from "../account-state";
import { rememberPending } from "../pending-cookie";

/** Has a code sent to the phone (form: `phone`, `tiep`) and goes on to the page that takes it. */
export async function askForCode(previous: AccountState, form: FormData): Promise<AccountState> {
  const typed = { phone: formText(form, "phone") };
  const phone = dialled(typed.phone);
  const answer = await sendAccountCode(phone).catch(accountProblem);
  if (typeof answer === "string") {
    return failed(previous, answer, typed);
  }
  const returnTo = accountReturn(form.get("tiep"));
  await rememberPending({ phone, request: answer.request, returnTo });
  redirect("/tai-khoan/dang-nhap/ma");
}
