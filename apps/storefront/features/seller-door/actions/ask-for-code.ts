"use server";

import { redirect } from "next/navigation";
import { sendPhoneCode } from "@/lib/medusa/seller-phone";
import { formText } from "@/lib/forms/form-text";
import { rememberPending } from "../pending-login-cookie";
import { phoneProblem } from "../phone-problem";
import type { PhoneState } from "../phone-state";
import { returnPath } from "@/lib/doors/return-path";

/**
 * Has a code sent to the phone and goes on to the page that takes it (form: `phone`, `tiep`; with a link
 * also `loi-moi`, its secret, and `name`).
 */
export async function askForCode(previous: PhoneState, form: FormData): Promise<PhoneState> {
  const phone = formText(form, "phone");
  const name = formText(form, "name");
  const token = formText(form, "loi-moi");
  const state = { turn: previous.turn + 1, phone, name };
  if (token !== "" && name === "") {
    return { ...state, problem: "name" };
  }
  const comes = { invitation: token === "" ? null : { token, name }, application: null };
  const problem = await sendPhoneCode(phone, comes).then(
    () => null,
    (error: unknown) => phoneProblem(error),
  );
  if (problem !== null) {
    return { ...state, problem };
  }
  await rememberPending({
    phone,
    ...comes,
    returnTo: returnPath(form.get("tiep")),
  });
  redirect("/ban-hang/dang-nhap/ma");
}
