"use server";

import { formText } from "@/lib/forms/form-text";
import { scheduleRelease as schedule } from "@/lib/medusa/province";
import type { StepFormState } from "../step-form-state";
import { takeTypedStep } from "../take-province-step";

/** Sets the day of a release (form: `so-lieu`, `ngay` YYYY-MM-DD, `tiep`). */
export async function scheduleRelease(
  previous: StepFormState,
  form: FormData,
): Promise<StepFormState> {
  const wish = { id: formText(form, "so-lieu"), release_on: formText(form, "ngay") };
  return takeTypedStep(previous, form, async (token) => {
    await schedule(token, wish);
    return undefined;
  });
}
