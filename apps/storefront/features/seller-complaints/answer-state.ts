import { fieldText } from "@/lib/forms/field-text";

/** Why an answer was not taken. Closed set; the message catalogue has a text for each. */
export type AnswerProblem = "text" | "long" | "part" | "stock" | "forbidden" | "unreachable";

/** What a form that answers a complaint shows after a post that failed; one that succeeded leads to the list. */
export interface AnswerState {
  turn: number;
  problem: AnswerProblem | null;
  typed: string;
}

export const NO_ANSWER: AnswerState = { turn: 0, problem: null, typed: "" };

/** After a connection that broke. */
export function whenAnswerLost({ turn }: AnswerState, form: FormData): AnswerState {
  return { turn: turn + 1, problem: "unreachable", typed: fieldText(form, "text") };
}
