"use server";

import { formText } from "@/lib/forms/form-text";
import { checkRelease as check } from "@/lib/medusa/province";
import { takeProvinceStep } from "../take-province-step";

/** Puts the name of a second person to a release (form: `so-lieu`, `tiep`). */
export async function checkRelease(form: FormData): Promise<void> {
  await takeProvinceStep(form, async (token) => {
    await check(token, formText(form, "so-lieu"));
    return undefined;
  });
}
