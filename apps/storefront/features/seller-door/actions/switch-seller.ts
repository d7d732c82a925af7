"use server";

import { redirect, RedirectType } from "next/navigation";
import { switchSeller as askToSwitch } from "@/lib/medusa/seller-people";
import { formText } from "@/lib/forms/form-text";
import { requiredToken } from "../queries/required-token";
import { rememberSeller } from "../seller-cookie";

/** Goes on for another seller whom the person acts for (form: `seller`, its handle). */
export async function switchSeller(form: FormData): Promise<void> {
  const token = await requiredToken("/ban-hang");
  const next = await askToSwitch(token, formText(form, "seller")).catch(() => null);
  if (next !== null) {
    await rememberSeller(next, "phone");
  }
  redirect("/ban-hang", RedirectType.replace);
}
