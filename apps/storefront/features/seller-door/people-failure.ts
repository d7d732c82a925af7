import { BackendError } from "@/lib/medusa/call-backend";
import type { PeopleFailure } from "./people-state";

/** Why a change of people failed; of several wrong fields the first. */
export function peopleFailure(error: unknown): PeopleFailure {
  if (!(error instanceof BackendError)) {
    return "unreachable";
  }
  if (error.code === "forbidden" || error.code === "last_owner" || error.code === "not_found") {
    return error.code;
  }
  return error.code === "invalid_input" ? wrongField(error.details) : "unreachable";
}

function wrongField(details: unknown): PeopleFailure {
  const fields: unknown =
    typeof details === "object" && details !== null && "fields" in details ? details.fields : null;
  const names = typeof fields === "object" && fields !== null ? Object.keys(fields) : [];
  return (["phone", "role"] as const).find((name) => names.includes(name)) ?? "rights";
}
