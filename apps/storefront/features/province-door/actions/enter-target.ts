"use server";

import { formText } from "@/lib/forms/form-text";
import { enterTarget as enter } from "@/lib/medusa/office-reports";
import type { StepFormState } from "../step-form-state";
import { takeTypedStep } from "../take-province-step";

/** Enters how many shops are to join in a period (form: `ky`, `so-gian`, `nguon`, `tiep`). */
export async function enterTarget(previous: StepFormState, form: FormData): Promise<StepFormState> {
  const wish = {
    period: formText(form, "ky"),
    shops: Number(formText(form, "so-gian") || "-1"),
    source: formText(form, "nguon"),
  };
  return takeTypedStep(previous, form, async (token) => {
    await enter(token, wish);
    return undefined;
  });
}
