"use server";

import { redirect } from "next/navigation";
import { sendAccountCode } from "@/lib/medusa/account-sessions";
import { accountProblem } from "../account-problem";
import { done, failed, type AccountState } from "../account-state";
import { pendingAccount, rememberPending } from "../pending-cookie";

/** Sends another code to the number that waits on this device; the one before is worth nothing here then. */
export async function askForAnotherCode(previous: AccountState): Promise<AccountState> {
  const pending = await pendingAccount();
  if (pending === null) {
    redirect("/tai-khoan/dang-nhap");
  }
  const answer = await sendAccountCode(pending.phone).catch(accountProblem);
  if (typeof answer === "string") {
    return failed(previous, answer);
  }
  await rememberPending({ ...pending, request: answer.request });
  return done(previous);
}
