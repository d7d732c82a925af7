import { fieldText } from "@/lib/forms/field-text";
import type { FieldName } from "./application-steps";

export type FormFailure =
  "fields" | "paper" | "unreachable" | "wrong_status" | "incomplete" | "forbidden" | "too_many";

/** What a form of an application shows after a post; what was typed comes back. */
export interface FormState {
  turn: number;
  values: Partial<Record<FieldName, string>>;
  wrong: FieldName[];
  failure: FormFailure | null;
}

export const UNTOUCHED: FormState = { turn: 0, values: {}, wrong: [], failure: null };

const LONGEST = 300;

/** What was typed into those fields, trimmed; "" for nothing. */
export function typedValues(form: FormData, fields: readonly FieldName[]): FormState["values"] {
  return Object.fromEntries(
    fields.map((field) => [field, fieldText(form, field).slice(0, LONGEST).trim()]),
  );
}

/** The state of a form whose post got lost on the way. */
export function lost({ turn }: FormState, form: FormData, fields: readonly FieldName[]): FormState {
  return { turn: turn + 1, values: typedValues(form, fields), wrong: [], failure: "unreachable" };
}
