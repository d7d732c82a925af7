"use server";

import { takeSellers } from "@/lib/medusa/province-files";
import { provinceFiles } from "@/messages/vi/province-files";
import type { FileFormState } from "../file-form-state";
import { takeFile } from "../take-file";

/** Takes sellers into the province's list (form: `tep`, `noi-dung`). */
export async function takeSellersFile(
  previous: FileFormState,
  form: FormData,
): Promise<FileFormState> {
  return takeFile(previous, form, async (token, csv) => {
    const { created, updated } = await takeSellers(token, csv);
    return { done: provinceFiles.frame.done(String(created), String(updated)) };
  });
}
