"use server";

import { formText } from "@/lib/forms/form-text";
import { computeRelease as compute } from "@/lib/medusa/province";
import { releasePath } from "../release-path";
import type { StepFormState } from "../step-form-state";
import { takeTypedStep } from "../take-province-step";

/** Works a period out (form: `ky`, `ly-do`, `tiep`) and goes on to its figures. */
export async function computeRelease(
  previous: StepFormState,
  form: FormData,
): Promise<StepFormState> {
  const wish = { period: formText(form, "ky"), reason: formText(form, "ly-do") };
  return takeTypedStep(previous, form, async (token) => releasePath(await compute(token, wish)));
}
