import { TOLD_FIELDS, type ToldTexts } from "@cho-lang/retail-statistics/return-amount";
import type { ReturnQuestion } from "@cho-lang/retail-statistics/return-questions";
import { fieldText } from "@/lib/forms/field-text";

export type ReturnFailure = "fields" | "not_found" | "forbidden" | "unreachable";

/** What the form of a month shows after a post. */
export interface ReturnFormState {
  /** Counts the posts that were answered on this page. */
  turn: number;
  texts: ToldTexts;
  reason: string;
  /** That nothing was sold is what waits for an answer. */
  nothingSold: boolean;
  /** The market's words by field: a channel, `orders`, `month`, `nothing_sold`, `amounts` or `reason`. */
  problems: Record<string, string>;
  questions: ReturnQuestion[];
  /** What was typed is kept, as she asked for. */
  saved: boolean;
  failure: ReturnFailure | null;
}

/** What the form says before anything was posted. */
export function untouchedReturn(texts: ToldTexts): ReturnFormState {
  return {
    turn: 0,
    texts,
    reason: "",
    nothingSold: false,
    problems: {},
    questions: [],
    saved: false,
    failure: null,
  };
}

/** What was typed into each field. */
export function typedTexts(form: FormData): ToldTexts {
  return Object.fromEntries(TOLD_FIELDS.map((field) => [field, fieldText(form, field)]));
}

/** The form with what was typed in it, before anybody has judged it. */
export function typedReturn({ turn }: ReturnFormState, form: FormData): ReturnFormState {
  return {
    ...untouchedReturn(typedTexts(form)),
    turn: turn + 1,
    reason: fieldText(form, "reason"),
    nothingSold: form.get("what") === "nothing",
  };
}

/**
 * The form when the market could not be reached. What was only to be kept unasked changes nothing: she is
 * in another field by then.
 */
export function lostReturn(state: ReturnFormState, form: FormData): ReturnFormState {
  return form.get("what") === "keep"
    ? state
    : { ...typedReturn(state, form), failure: "unreachable" };
}
