"use server";

import { formText } from "@/lib/forms/form-text";
import { computeRelease as compute } from "@/lib/medusa/province";
import { releasePath } from "../release-path";
import { takeProvinceStep } from "../take-province-step";

/** Works a period out (form: `ky`, `ly-do`, `tiep`) and goes on to its figures. */
export async function computeRelease(form: FormData): Promise<void> {
  const wish = { period: formText(form, "ky"), reason: formText(form, "ly-do") };
  await takeProvinceStep(form, async (token) => releasePath(await compute(token, wish)));
}
