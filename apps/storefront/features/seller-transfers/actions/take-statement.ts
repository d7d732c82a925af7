"use server";

import { refresh } from "next/cache";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { fileProblem } from "@/lib/medusa/seller-imports";
import { sendStatement } from "@/lib/medusa/seller-transfers";
import { NO_STATEMENT, type StatementState } from "../statement-state";
import { transferFailure } from "../transfer-failure";

/** Takes a bank's statement (form: `statement`, a file). The same again is harmless. */
export async function takeStatement(
  { turn }: StatementState,
  form: FormData,
): Promise<StatementState> {
  const token = await requiredToken("/ban-hang/tai-khoan");
  const file = form.get("statement");
  const next = { ...NO_STATEMENT, turn: turn + 1 };
  try {
    const taken = await sendStatement(token, file instanceof File ? file : new Blob());
    refresh();
    return { ...next, taken };
  } catch (error) {
    const problem = fileProblem(error);
    return { ...next, problem, failure: problem === null ? transferFailure(error) : null };
  }
}
