import { BackendError } from "@/lib/medusa/call-backend";
import type { FieldName } from "./application-steps";
import type { FormFailure, FormState } from "./form-state";

const OF_CODE: Record<string, FormFailure> = {
  invalid_input: "fields",
  already_exists: "fields",
  wrong_status: "wrong_status",
  application_incomplete: "incomplete",
  forbidden: "forbidden",
  too_many_requests: "too_many",
};

/** Why a form of an application was not taken, and which of its fields are wrong. */
export function formFailure(
  error: unknown,
  fields: readonly FieldName[],
): Pick<FormState, "wrong" | "failure"> {
  if (!(error instanceof BackendError)) {
    return { wrong: [], failure: "unreachable" };
  }
  const named = namedFields(error.details);
  return {
    wrong: fields.filter((field) => named.includes(field)),
    failure: OF_CODE[error.code] ?? "unreachable",
  };
}

function namedFields(details: unknown): string[] {
  const fields: unknown =
    typeof details === "object" && details !== null && "fields" in details ? details.fields : null;
  return typeof fields === "object" && fields !== null ? Object.keys(fields) : [];
}
