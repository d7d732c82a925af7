import { BackendError } from "@/lib/medusa/call-backend";
import type { DraftFailure } from "./draft-state";

interface Failed {
  failure: DraftFailure;
  problems: Record<string, string>;
}

/** What a seller is told when a step was not saved; the market's words on fields go with it. */
export function draftFailure(error: unknown): Failed {
  if (!(error instanceof BackendError)) {
    return { failure: "unreachable", problems: {} };
  }
  switch (error.code) {
    case "invalid_input":
      return { failure: "fields", problems: fieldProblems(error.details) };
    case "not_found":
    case "forbidden":
      return { failure: error.code, problems: {} };
    case "wrong_status":
      return { failure: "sent", problems: {} };
    default:
      return { failure: "unreachable", problems: {} };
  }
}

/** The market's words on single fields, by their path. */
export function fieldProblems(details: unknown): Record<string, string> {
  const fields: unknown =
    typeof details === "object" && details !== null && "fields" in details ? details.fields : null;
  const entries: [string, unknown][] =
    typeof fields === "object" && fields !== null ? Object.entries(fields) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
