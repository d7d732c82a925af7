"use server";

import { formText } from "@/lib/forms/form-text";
import { reviewReturn as review } from "@/lib/medusa/province";
import type { StepFormState } from "../step-form-state";
import { takeTypedStep } from "../take-province-step";

/** Writes what is made of a return (form: `thang`, `gian`, `ban`, `cach-tinh`, `ly-do`, `tiep`). */
export async function reviewReturn(
  previous: StepFormState,
  form: FormData,
): Promise<StepFormState> {
  const wish = {
    month: formText(form, "thang"),
    seller_id: formText(form, "gian"),
    version: Number(formText(form, "ban")),
    treatment: formText(form, "cach-tinh"),
    reason: formText(form, "ly-do"),
  };
  return takeTypedStep(previous, form, async (token) => {
    await review(token, wish);
    return undefined;
  });
}
