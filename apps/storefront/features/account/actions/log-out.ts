"use server";

import { redirect, RedirectType } from "next/navigation";
import { formText } from "@/lib/forms/form-text";
import { endAllSessions, endSession } from "@/lib/medusa/account-sessions";
import { accountSession } from "../account-cookie";
import { accountProblem } from "../account-problem";
import { failed, type AccountState } from "../account-state";
import { leaveAccount } from "../leave-account";

/**
 * Logs this device out, or every one (form: `where` = `all`), and goes to the login page. While the market can't be
 * reached all stays as it is: a device that only looked logged out would not be.
 */
export async function logOut(previous: AccountState, form: FormData): Promise<AccountState> {
  const session = await accountSession();
  if (session !== null) {
    const everywhere = formText(form, "where") === "all";
    const ending = everywhere ? endAllSessions(session) : endSession(session, "current");
    const problem = await ending.then(() => null, accountProblem);
    if (problem !== null && problem !== "ended") {
      return failed(previous, problem);
    }
  }
  await leaveAccount("out");
  redirect("/tai-khoan/dang-nhap", RedirectType.replace);
}
