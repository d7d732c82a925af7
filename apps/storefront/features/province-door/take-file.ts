import { redirect } from "next/navigation";
import { fieldText } from "@/lib/forms/field-text";
import { BackendError } from "@/lib/medusa/call-backend";
import { UNTOUCHED, type FileFormState } from "./file-form-state";
import { fileRefusal } from "./file-refusal";
import { FILES_PATH } from "./files-path";
import { provinceToken } from "./province-cookie";
import { provinceLogin } from "./province-login";

type Outcome = Partial<Pick<FileFormState, "questions" | "confirmation" | "done">>;

/**
 * Sends a file (form: `tep`, else its text as `noi-dung`) as the person at the province's door. What is not
 * taken stays in the form as text. Without a log-in it goes to the login page.
 */
export async function takeFile(
  { turn, answers }: FileFormState,
  form: FormData,
  take: (token: string, csv: string) => Promise<Outcome>,
): Promise<FileFormState> {
  const token = await provinceToken();
  if (token === null) {
    redirect(provinceLogin(FILES_PATH));
  }
  const csv = await textOf(form);
  const outcome = await take(token, csv).catch((error: unknown) => ({ error }));
  const kept = { ...UNTOUCHED, turn: turn + 1, answers: answers + 1, csv };
  if (!("error" in outcome)) {
    return { ...kept, ...outcome, csv: outcome.done ? "" : csv };
  }
  if (outcome.error instanceof BackendError && outcome.error.status === 401) {
    redirect(provinceLogin(FILES_PATH));
  }
  return { ...kept, ...fileRefusal(outcome.error) };
}

async function textOf(form: FormData): Promise<string> {
  const file = form.get("tep");
  return file instanceof File && file.size > 0 ? file.text() : fieldText(form, "noi-dung");
}
