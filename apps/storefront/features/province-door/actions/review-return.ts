"use server";

import { formText } from "@/lib/forms/form-text";
import { reviewReturn as review } from "@/lib/medusa/province";
import { takeProvinceStep } from "../take-province-step";

/** Writes what is made of a return (form: `thang`, `gian`, `ban`, `cach-tinh`, `ly-do`, `tiep`). */
export async function reviewReturn(form: FormData): Promise<void> {
  const wish = {
    month: formText(form, "thang"),
    seller_id: formText(form, "gian"),
    version: Number(formText(form, "ban")),
    treatment: formText(form, "cach-tinh"),
    reason: formText(form, "ly-do"),
  };
  await takeProvinceStep(form, async (token) => {
    await review(token, wish);
    return undefined;
  });
}
