"use server";

import { redirect } from "next/navigation";
import { rememberPending } from "@/features/seller-door/pending-login-cookie";
import { sendPhoneCode } from "@/lib/medusa/seller-phone";
import { afterSaving, STEP_FIELDS } from "../application-steps";
import { checkStart } from "../check-start";
import { formFailure } from "../form-failure";
import { typedValues, type FormState } from "../form-state";

/** Has a code sent to the phone of who opens a shop, and goes on to the page that takes it. */
export async function startApplication(previous: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, STEP_FIELDS.shop);
  const state = { turn: previous.turn + 1, values };
  const checked = checkStart(values);
  if ("wrong" in checked) {
    return { ...state, wrong: checked.wrong, failure: "fields" };
  }
  const { application, phone } = checked;
  const comes = { invitation: null, application };
  const failed = await sendPhoneCode(phone, comes).then(
    () => null,
    (error: unknown) => formFailure(error, STEP_FIELDS.shop),
  );
  if (failed !== null) {
    return { ...state, ...failed };
  }
  await rememberPending({ ...comes, phone, returnTo: afterSaving(["legal_name"], "dang-ky") });
  redirect("/ban-hang/dang-nhap/ma");
}
