"use server";

import { formText } from "@/lib/forms/form-text";
import { remindOfReturn as remind } from "@/lib/medusa/province";
import { takeProvinceStep } from "../take-province-step";

/** Reminds a seller of a month (form: `thang`, `gian`, `tiep`). */
export async function remindSeller(form: FormData): Promise<void> {
  await takeProvinceStep(form, async (token) => {
    await remind(token, formText(form, "thang"), { seller_id: formText(form, "gian") });
    return undefined;
  });
}
