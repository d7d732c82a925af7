"use server";

import { refresh } from "next/cache";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { submitApplication } from "@/lib/medusa/seller-application";
import { formFailure } from "../form-failure";
import type { FormState } from "../form-state";

/** Sends the application (form: `attested`, once for each pledge that is ticked). */
export async function sendApplication(previous: FormState, form: FormData): Promise<FormState> {
  const token = await requiredToken("/ban-hang/ho-so");
  const attested = form.getAll("attested").filter((value) => typeof value === "string");
  const failed = await submitApplication(token, attested).then(
    () => ({ wrong: [], failure: null }),
    (error: unknown) => formFailure(error, []),
  );
  refresh();
  return { turn: previous.turn + 1, values: {}, ...failed };
}
