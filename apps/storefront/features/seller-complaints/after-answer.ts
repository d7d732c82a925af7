import { redirect, RedirectType } from "next/navigation";
import { BackendError } from "@/lib/medusa/call-backend";
import { withAnswerNote, type AnswerNote } from "./answer-note";
import { answerProblem } from "./answer-problem";
import type { AnswerProblem } from "./answer-state";

/**
 * Waits for an answer to a complaint and goes to the list, which tells what came of it; to the login page when
 * the log-in is over.
 *
 * @param here a page of the list
 * @returns why it was not taken, while the complaint is as it was seen
 */
export async function afterAnswer(
  here: string,
  note: AnswerNote,
  answered: Promise<void>,
): Promise<AnswerProblem> {
  const error = await answered.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof BackendError && error.status === 401) {
    redirect(`/ban-hang/dang-nhap?${new URLSearchParams({ tiep: here }).toString()}`);
  }
  const problem = error === null ? null : answerProblem(error);
  if (problem === null || problem === "gone") {
    redirect(withAnswerNote(here, problem === null ? note : "changed"), RedirectType.replace);
  }
  return problem;
}
