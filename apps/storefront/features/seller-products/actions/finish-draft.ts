"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { readDraft, discardDraft, saveDraft, submitDraft } from "@/lib/medusa/seller-products";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { draftFailure } from "../draft-failure";
import { untouched, type DraftState } from "../draft-state";
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

/** Takes a photo off a draft (form: `draft`, `photo`); one that is off already stays off. */
export async function removePhoto(
  previous: DraftState<null>,
  form: FormData,
): Promise<DraftState<null>> {
  const id = fieldOf(form, "draft");
  const token = await requiredToken(draftPath(id, "anh"));
  const turn = previous.turn + 1;
  try {
    const { sheet } = await readDraft(token, id);
    const photos = (sheet.photos ?? []).filter((name) => name !== fieldOf(form, "photo"));
    await saveDraft(token, id, { photos });
  } catch (error) {
    return { turn, typed: null, ...draftFailure(error) };
  }
  refresh();
  return { ...untouched(null), turn };
}
