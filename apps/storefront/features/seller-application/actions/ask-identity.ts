"use server";

import { refresh } from "next/cache";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { askForIdentityCheck } from "@/lib/medusa/seller-application";
import { formFailure } from "../form-failure";
import type { FormState } from "../form-state";

/** Asks the market's office to look at the link with the electronic identity. */
export async function askIdentity(previous: FormState): Promise<FormState> {
  const token = await requiredToken("/ban-hang/ho-so");
  const failed = await askForIdentityCheck(token).then(
    () => ({ wrong: [], failure: null }),
    (error: unknown) => formFailure(error, []),
  );
  refresh();
  return { turn: previous.turn + 1, values: {}, ...failed };
}
