"use server";

import { redirect } from "next/navigation";
import { BackendError } from "@/lib/medusa/call-backend";
import { loadProductImport } from "@/lib/medusa/seller-imports";
import { fieldText } from "@/lib/forms/field-text";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { importPath } from "../import-paths";
import type { LoadFailure } from "../read-failure";

/** Begins to load a file (form: `import`); a second tap begins nothing more. */
export async function loadImport(form: FormData): Promise<void> {
  const here = importPath(fieldText(form, "import"));
  const token = await requiredToken(here);
  const failure = await loadProductImport(token, fieldText(form, "import")).then(
    () => null,
    failureOf,
  );
  redirect(failure === null ? here : `${here}?loi=${failure}`);
}

function failureOf(error: unknown): LoadFailure {
  const code = error instanceof BackendError ? error.code : "";
  return code === "wrong_status" || code === "forbidden" ? code : "unreachable";
}
