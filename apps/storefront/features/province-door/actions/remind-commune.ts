"use server";

import { formText } from "@/lib/forms/form-text";
import { remindOfReturn } from "@/lib/medusa/province";
import { takeProvinceStep } from "../take-province-step";

/** Reminds all sellers of a commune who have not filed a month (form: `thang`, `xa`, `tiep`). */
export async function remindCommune(form: FormData): Promise<void> {
  await takeProvinceStep(form, async (token) => {
    await remindOfReturn(token, formText(form, "thang"), { commune_code: formText(form, "xa") });
    return undefined;
  });
}
