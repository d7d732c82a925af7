"use server";

import { redirect } from "next/navigation";
import { beginDraft } from "@/lib/medusa/seller-products";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { draftFailure } from "../draft-failure";
import type { DraftState } from "../draft-state";
import { draftPath } from "../draft-steps";

/** Begins a product without a photo (form: `request`) and goes on to its name. */
export async function beginWithoutPhoto(
  previous: DraftState<null>,
  form: FormData,
): Promise<DraftState<null>> {
  const token = await requiredToken("/ban-hang/san-pham/moi");
  const request = form.get("request");
  let id: string;
  try {
    ({ id } = await beginDraft(token, typeof request === "string" ? request : "", {}));
  } catch (error) {
    return { turn: previous.turn + 1, typed: null, ...draftFailure(error) };
  }
  redirect(draftPath(id, "ten"));
}
