"use server";

import { resumeSending as askToResume } from "@/lib/medusa/seller";
import { backToBoard } from "../back-to-board";
import { requiredToken } from "../queries/required-token";
import { returnPath } from "@/lib/doors/return-path";

/** Says that the seller sends again (form: `tiep`). */
export async function resumeSending(form: FormData): Promise<void> {
  const here = returnPath(form.get("tiep"));
  const token = await requiredToken(here);
  await backToBoard(here, askToResume(token));
}
