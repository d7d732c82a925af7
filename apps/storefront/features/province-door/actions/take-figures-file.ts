"use server";

import { takeFigures } from "@/lib/medusa/province-files";
import { provinceFiles } from "@/messages/vi/province-files";
import type { FileFormState } from "../file-form-state";
import { takeFile } from "../take-file";

/** Takes in published figures (form: `tep`, `noi-dung`). */
export async function takeFiguresFile(
  previous: FileFormState,
  form: FormData,
): Promise<FileFormState> {
  return takeFile(previous, form, async (token, csv) => {
    const { recorded } = await takeFigures(token, csv);
    return { done: provinceFiles.official.done(String(recorded)) };
  });
}
