"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { BackendError } from "@/lib/medusa/call-backend";
import { cutSellerOrder } from "@/lib/medusa/seller";
import { postedWithoutScript } from "@/lib/posted-without-script";
import type { CutState } from "../cut-state";
import { formText } from "@/lib/forms/form-text";
import { requiredToken } from "../queries/required-token";
import { CUT_FIELDS, readCut } from "../read-cut";
import { returnPath } from "@/lib/doors/return-path";
import { stepFailure } from "../step-failure";

/**
 * Takes pieces off an order (form: `order`, `tiep`, and what `readCut` reads). The form carries the name of
 * this one tap, so sending it twice is harmless. Without a log-in it leads to the login page.
 */
export async function cutOrder(previous: CutState, form: FormData): Promise<CutState> {
  const here = returnPath(form.get("tiep"));
  const token = await requiredToken(here);
  const turn = previous.turn + 1;
  const request = formText(form, CUT_FIELDS.request);
  const wish = readCut(form);
  if (wish === null) {
    return { turn, done: false, failure: "invalid", request };
  }
  const failure = await cutSellerOrder(token, formText(form, "order"), wish).then(
    () => null,
    (error: unknown) => error,
  );
  if (failure instanceof BackendError && failure.status === 401) {
    redirect(`/ban-hang/dang-nhap?${new URLSearchParams({ tiep: here }).toString()}`);
  }
  refresh();
  if (failure !== null) {
    const invalid = failure instanceof BackendError && failure.code === "invalid_input";
    return { turn, done: false, failure: invalid ? "invalid" : stepFailure(failure), request };
  }
  if (await postedWithoutScript()) {
    redirect(here);
  }
  return { turn, done: true, failure: null, request: null };
}
