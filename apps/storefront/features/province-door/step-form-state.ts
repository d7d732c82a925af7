import { typedFields } from "@/lib/forms/typed-fields";
import type { ProvinceFailure } from "./province-failure";

/** What a form of one step shows after a post that was refused. */
export interface StepFormState {
  /** Counts the posts that were answered on this page. */
  turn: number;
  failure: ProvinceFailure | null;
  /** What stood in its fields, so that nothing typed is lost. */
  typed: Record<string, string>;
}

/** What the form says before anything was posted. */
export const UNTOUCHED_STEP: StepFormState = { turn: 0, failure: null, typed: {} };

/** The form after a refusal, with all that was typed. */
export function refusedStep(
  { turn }: StepFormState,
  form: FormData,
  failure: ProvinceFailure,
): StepFormState {
  return { turn: turn + 1, failure, typed: typedFields(form) };
}

/** The form when the market could not be reached. */
export function lostStep(state: StepFormState, form: FormData): StepFormState {
  return refusedStep(state, form, "unreachable");
}
