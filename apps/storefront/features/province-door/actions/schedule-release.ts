"use server";

import { formText } from "@/lib/forms/form-text";
import { scheduleRelease as schedule } from "@/lib/medusa/province";
import { takeProvinceStep } from "../take-province-step";

/** Sets the day of a release (form: `so-lieu`, `ngay` YYYY-MM-DD, `tiep`). */
export async function scheduleRelease(form: FormData): Promise<void> {
  const wish = { id: formText(form, "so-lieu"), release_on: formText(form, "ngay") };
  await takeProvinceStep(form, async (token) => {
    await schedule(token, wish);
    return undefined;
  });
}
