import { fieldText } from "@/lib/forms/field-text";
import type { FileProblem, RowQuestion } from "@/lib/medusa/province-files";
import { provinceFiles as messages } from "@/messages/vi/province-files";

/** What the form of a file shows after a post. */
export interface FileFormState {
  /** Counts the posts that were answered on this page. */
  turn: number;
  /** How often the market has answered: then a chosen file is in the text. */
  answers: number;
  /** The file's text, so that nothing typed is lost. */
  csv: string;
  /** Why nothing came of it; null unless so. */
  problem: string | null;
  cells: FileProblem[];
  questions: RowQuestion[];
  /** Goes with the answer to all questions; null without any. */
  confirmation: string | null;
  /** What came of it; null unless something did. */
  done: string | null;
}

/** What the form says before anything was posted. */
export const UNTOUCHED: FileFormState = {
  turn: 0,
  answers: 0,
  csv: "",
  problem: null,
  cells: [],
  questions: [],
  confirmation: null,
  done: null,
};

/** The form when the market could not be reached; a chosen file is still chosen. */
export function lostFile({ turn, answers }: FileFormState, form: FormData): FileFormState {
  const csv = fieldText(form, "noi-dung");
  return { ...UNTOUCHED, turn: turn + 1, answers, csv, problem: messages.failure.unreachable };
}
