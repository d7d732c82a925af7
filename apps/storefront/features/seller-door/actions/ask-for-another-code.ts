"use server";

import { sendPhoneCode } from "@/lib/medusa/seller-phone";
import { redirect } from "next/navigation";
import { pendingLogin } from "../pending-login-cookie";
import { phoneProblem } from "../phone-problem";
import type { PhoneState } from "../phone-state";

/** Sends another code to the number that waits on this device; the one before is worth nothing then. */
export async function askForAnotherCode(previous: PhoneState): Promise<PhoneState> {
  const pending = await pendingLogin();
  if (pending === null) {
    redirect("/ban-hang/dang-nhap");
  }
  const problem = await sendPhoneCode(pending.phone, pending).then(
    () => null,
    (error: unknown) => phoneProblem(error),
  );
  return { ...previous, turn: previous.turn + 1, problem };
}
