"use server";

import { redirect } from "next/navigation";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { fieldProblems } from "@/features/seller-products/draft-failure";
import { fieldText } from "@/lib/forms/field-text";
import { BackendError } from "@/lib/medusa/call-backend";
import { fileReturn, saveReturnDraft } from "@/lib/medusa/seller-returns";
import { typedReturn, type ReturnFormState } from "../return-form-state";
import { returnPath } from "../return-path";

/**
 * Files a month's return or corrects it (form: `month`, `request`, a field for each channel, `confirmed`
 * for each question that was answered, `reason`), and leads to what was filed. `what` is the button that
 * was pressed: `file`, `nothing`, or `save`, which only keeps what was typed; `keep` does the same unasked,
 * and says nothing. Whatever is not filed stays in the fields, and with the market as a draft.
 */
export async function fileMonth(
  previous: ReturnFormState,
  form: FormData,
): Promise<ReturnFormState> {
  const month = fieldText(form, "month");
  const token = await requiredToken(returnPath(month));
  const typed = typedReturn(previous, form);
  const what = fieldText(form, "what");
  if (what === "keep") {
    return saveReturnDraft(token, month, typed.texts).then(
      () => ({ ...previous, texts: typed.texts, reason: typed.reason }),
      () => previous,
    );
  }
  if (what === "save") {
    return saveReturnDraft(token, month, typed.texts).then(
      () => ({ ...typed, saved: true }),
      (error: unknown) => ({ ...typed, ...whyNot(error) }),
    );
  }
  const filing = {
    request_id: fieldText(form, "request"),
    nothing_sold: typed.nothingSold,
    texts: typed.texts,
    confirmed: form.getAll("confirmed").filter((code) => typeof code === "string"),
    reason: typed.reason,
  };
  const outcome = await fileReturn(token, month, filing).then(
    (questions) => ({ ...typed, questions }),
    (error: unknown) => ({ ...typed, ...whyNot(error) }),
  );
  if (outcome.failure === null && outcome.questions.length === 0) {
    redirect(returnPath(month));
  }
  return outcome;
}

function whyNot(error: unknown): Pick<ReturnFormState, "failure" | "problems"> {
  if (!(error instanceof BackendError)) {
    return { failure: "unreachable", problems: {} };
  }
  switch (error.code) {
    case "invalid_input":
      return { failure: "fields", problems: fieldProblems(error.details) };
    case "not_found":
    case "forbidden":
      return { failure: error.code, problems: {} };
    default:
      return { failure: "unreachable", problems: {} };
  }
}
