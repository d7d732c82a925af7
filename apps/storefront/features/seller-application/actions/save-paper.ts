"use server";

import { redirect } from "next/navigation";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { fieldText } from "@/lib/forms/field-text";
import { addPaper } from "@/lib/medusa/seller-application";
import { formFailure } from "../form-failure";
import type { FormState } from "../form-state";

const FIELDS = ["type", "number", "issuer", "issued_on"];

/** Enters a paper (form: `type`, `number`, `issuer`, `issued_on`, `expires_on`). */
export async function savePaper(previous: FormState, form: FormData): Promise<FormState> {
  const token = await requiredToken("/ban-hang/ho-so");
  const ends = fieldText(form, "expires_on");
  const paper = Object.fromEntries(FIELDS.map((field) => [field, fieldText(form, field).trim()]));
  const failed = await addPaper(token, { ...paper, expires_on: ends === "" ? null : ends }).then(
    () => null,
    (error: unknown) => formFailure(error, []),
  );
  if (failed !== null) {
    const failure = failed.failure === "fields" ? "paper" : failed.failure;
    return { turn: previous.turn + 1, values: {}, wrong: [], failure };
  }
  const kept = new URLSearchParams({ "da-luu": fieldText(form, "kept") });
  redirect(`/ban-hang/ho-so?${kept.toString()}`);
}
