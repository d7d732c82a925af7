"use server";

import { redirect, RedirectType } from "next/navigation";
import { formText } from "@/lib/forms/form-text";
import { deleteAccount } from "@/lib/medusa/account";
import { accountProblem } from "../account-problem";
import { failed, type AccountState } from "../account-state";
import { leaveAccount } from "../leave-account";
import { requiredSession } from "../queries/required-session";

/** Deletes the account once it is confirmed (form: `sure` = `1`); one that is gone already is as good. */
export async function eraseAccount(previous: AccountState, form: FormData): Promise<AccountState> {
  if (formText(form, "sure") !== "1") {
    return failed(previous, "confirm");
  }
  const session = await requiredSession("/tai-khoan/xoa");
  const problem = await deleteAccount(session).then(() => null, accountProblem);
  if (problem !== null && problem !== "ended") {
    return failed(previous, problem);
  }
  await leaveAccount("erased");
  redirect("/tai-khoan/da-xoa", RedirectType.replace);
}
