"use server";

import { formText } from "@/lib/forms/form-text";
import { takeReturns } from "@/lib/medusa/province-files";
import { provinceFiles } from "@/messages/vi/province-files";
import type { FileFormState } from "../file-form-state";
import { takeFile } from "../take-file";

/** Files returns of sellers without a shop (form: `tep`, `noi-dung`, `dong-y` with the confirmation). */
export async function takeReturnsFile(
  previous: FileFormState,
  form: FormData,
): Promise<FileFormState> {
  const agreed = formText(form, "dong-y");
  return takeFile(previous, form, async (token, csv) => {
    const file = { csv, confirmation: agreed === "" ? null : agreed };
    const { filed, unchanged, questions, confirmation } = await takeReturns(token, file);
    return questions.length > 0
      ? { questions, confirmation }
      : { done: provinceFiles.returns.done(String(filed), String(unchanged)) };
  });
}
