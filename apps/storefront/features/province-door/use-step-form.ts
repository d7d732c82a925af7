"use client";

import { usePostedForm } from "@/lib/forms/use-posted-form";
import { lostStep, UNTOUCHED_STEP, type StepFormState } from "./step-form-state";

/** The state of a form of one step, and what posts it with and without script. */
export function useStepForm(
  action: (previous: StepFormState, form: FormData) => Promise<StepFormState>,
) {
  return usePostedForm(action, UNTOUCHED_STEP, lostStep);
}
