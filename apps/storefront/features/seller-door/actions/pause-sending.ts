"use server";

import { pauseSending as askToPause } from "@/lib/medusa/seller";
import { backToBoard } from "../back-to-board";
import { formText } from "@/lib/forms/form-text";
import { requiredToken } from "../queries/required-token";
import { returnPath } from "@/lib/doors/return-path";

/** Says that the seller sends nothing until a day (form: `ngay`, "YYYY-MM-DD"; `ly-do`; `tiep`). */
export async function pauseSending(form: FormData): Promise<void> {
  const here = returnPath(form.get("tiep"));
  const token = await requiredToken(here);
  const pause = { sends_from: formText(form, "ngay"), reason: formText(form, "ly-do") };
  await backToBoard(here, askToPause(token, pause));
}
