"use server";

import { headers } from "next/headers";
import { redirect, RedirectType } from "next/navigation";
import { formText } from "@/lib/forms/form-text";
import { openSession } from "@/lib/medusa/account-sessions";
import { rememberAccount } from "../account-cookie";
import { accountProblem } from "../account-problem";
import { failed, type AccountState } from "../account-state";
import { deviceName } from "../device-name";
import { goOn } from "../go-on";
import { leaveFormer } from "../leave-former";
import { forgetPending, pendingAccount } from "../pending-cookie";

/**
 * Logs in with the code of the form (`code`) for the number that waits on this device; whoever was logged in on it
 * before no longer is.
 */
export async function typeCode(previous: AccountState, form: FormData): Promise<AccountState> {
  const pending = await pendingAccount();
  if (pending === null) {
    redirect("/tai-khoan/dang-nhap");
  }
  const device = deviceName((await headers()).get("user-agent") ?? "");
  const typed = { ...pending, code: formText(form, "code") };
  const answer = await openSession(typed, device).catch(accountProblem);
  if (typeof answer === "string") {
    return failed(previous, answer === "phone" ? "code" : answer);
  }
  await forgetPending();
  await leaveFormer(pending.phone);
  await rememberAccount(answer.token, answer.endsAt);
  redirect(await goOn(answer.token, pending.returnTo), RedirectType.replace);
}
