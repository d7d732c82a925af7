"use server";

import { redirect, RedirectType } from "next/navigation";
import { proveOwnMail, sendOwnMailCode } from "@/lib/medusa/seller-people";
import { formText } from "@/lib/forms/form-text";
import { ownMailFailure } from "../own-mail-failure";
import type { OwnMailState } from "../own-mail-state";
import { requiredToken } from "../queries/required-token";

const HERE = "/ban-hang/nguoi";

/**
 * Has a code sent to a mailbox, or proves the mailbox with it (form: `email`, `code`, and `what`, one of
 * `send`, `prove`, `edit`). What is proven already is not asked for again.
 */
export async function setOwnMail(previous: OwnMailState, form: FormData): Promise<OwnMailState> {
  const token = await requiredToken(HERE);
  const what = formText(form, "what");
  const state = { turn: previous.turn + 1, email: formText(form, "email"), failure: null };
  if (what === "edit") {
    return { ...state, step: "mail" };
  }
  const proving = what === "prove";
  const work = proving
    ? proveOwnMail(token, state.email, formText(form, "code"))
    : sendOwnMailCode(token, state.email);
  const failure = await work.then(() => null, ownMailFailure);
  if (failure === null) {
    return proving ? redirect(HERE, RedirectType.replace) : { ...state, step: "code" };
  }
  const step = failure === "mail" || failure === "taken" ? "mail" : previous.step;
  return { ...state, step, failure };
}
