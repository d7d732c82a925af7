"use server";

import { redirect } from "next/navigation";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { fieldText } from "@/lib/forms/field-text";
import { saveApplication, type Particulars } from "@/lib/medusa/seller-application";
import { afterSaving, STEP_FIELDS, stepPath, STEPS } from "../application-steps";
import { formFailure } from "../form-failure";
import { typedValues, type FormState } from "../form-state";

/** Saves one step (form: `step` and its fields) and goes on to what is missing next. */
export async function saveStep(previous: FormState, form: FormData): Promise<FormState> {
  const step = STEPS.find((each) => each === fieldText(form, "step")) ?? "shop";
  const token = await requiredToken(stepPath(step));
  const fields = STEP_FIELDS[step];
  const values = typedValues(form, fields);
  const { email, ...rest } = values;
  const changes = {
    ...rest,
    ...(email === undefined ? {} : { email: email === "" ? null : email }),
  };
  const answer = await saveApplication(token, changes as Partial<Particulars>).then(
    ({ missing }) => ({ missing }),
    (error: unknown) => formFailure(error, fields),
  );
  if (!("missing" in answer)) {
    return { turn: previous.turn + 1, values, ...answer };
  }
  redirect(afterSaving(answer.missing, fieldText(form, "kept")));
}
