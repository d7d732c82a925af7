"use server";

import { redirect } from "next/navigation";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { fieldText } from "@/lib/forms/field-text";
import { sendClaim } from "@/lib/medusa/seller-claims";
import { claimFailure } from "../claim-failure";
import type { ClaimState } from "../claim-state";
import { readTypedClaim, toClaim } from "../typed-claim";

/**
 * Sends a decision in (form: `request`, `photo`, `product` once for each, and the fields) and goes to the
 * list. The same request twice is one.
 */
export async function sendDecision(previous: ClaimState, form: FormData): Promise<ClaimState> {
  const token = await requiredToken("/ban-hang/chung-nhan/gui");
  const typed = readTypedClaim(form);
  const photo = fieldText(form, "photo");
  const failed = await sendClaim(token, {
    ...toClaim(typed),
    request_id: fieldText(form, "request"),
    photo_id: photo === "" ? null : photo,
  }).then(() => null, claimFailure);
  if (failed !== null) {
    return { turn: previous.turn + 1, typed, ...failed };
  }
  redirect("/ban-hang/chung-nhan?da-gui=1");
}
