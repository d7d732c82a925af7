"use server";

import { redirect, RedirectType } from "next/navigation";
import { verifyPhoneCode } from "@/lib/medusa/seller-phone";
import { formText } from "@/lib/forms/form-text";
import { forgetPending, pendingLogin } from "../pending-login-cookie";
import { phoneProblem } from "../phone-problem";
import type { PhoneState } from "../phone-state";
import { returnPath } from "@/lib/doors/return-path";
import { rememberSeller } from "../seller-cookie";

/** Logs in with the code of the form (`code`) for the number that waits on this device. */
export async function typeCode(previous: PhoneState, form: FormData): Promise<PhoneState> {
  const pending = await pendingLogin();
  if (pending === null) {
    redirect("/ban-hang/dang-nhap");
  }
  const answer = await verifyPhoneCode(pending.phone, formText(form, "code"), pending).then(
    (token) => ({ token }),
    (error: unknown) => ({ problem: phoneProblem(error) }),
  );
  if ("problem" in answer) {
    const problem = answer.problem === "phone" ? "code" : answer.problem;
    return { ...previous, turn: previous.turn + 1, problem };
  }
  await forgetPending();
  await rememberSeller(answer.token, "phone");
  redirect(returnPath(pending.returnTo), RedirectType.replace);
}
