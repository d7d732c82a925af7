"use server";

import { redirect } from "next/navigation";
import { discardDraft, submitDraft } from "@/lib/medusa/seller-products";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { draftFailure } from "../draft-failure";
import type { DraftState } from "../draft-state";
import { draftPath } from "../draft-steps";

const LIST = "/ban-hang/san-pham";

function fieldOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** Sends a draft in, or throws it away (form: `draft`, `what` is `submit` or `discard`). */
export async function finishDraft(
  previous: DraftState<null>,
  form: FormData,
): Promise<DraftState<null>> {
  const id = fieldOf(form, "draft");
  const token = await requiredToken(draftPath(id, "gui"));
  const work = fieldOf(form, "what") === "discard" ? discardDraft : submitDraft;
  const error = await work(token, id).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error !== null) {
    return { turn: previous.turn + 1, typed: null, ...draftFailure(error) };
  }
  redirect(LIST);
}
