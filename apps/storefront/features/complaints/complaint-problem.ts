import { BackendError } from "@/lib/medusa/call-backend";
import type { ComplaintProblem } from "./complaint-state";

function fieldsIn(details: unknown): string[] {
  const fields: unknown =
    typeof details === "object" && details !== null && "fields" in details ? details.fields : null;
  return typeof fields === "object" && fields !== null ? Object.keys(fields) : [];
}

/** Turns what sending a complaint threw into what its buyer is told; of several wrong fields the first. */
export function complaintProblem(error: unknown): ComplaintProblem {
  if (!(error instanceof BackendError) || error.code === "busy") {
    return "unreachable";
  }
  if (error.status === 429) {
    return "too_many";
  }
  if (error.code === "wrong_status") {
    return "late";
  }
  const fields = fieldsIn(error.details);
  const wrong = (["kind", "quantity", "text"] as const).find((name) => fields.includes(name));
  return wrong ?? (fields.includes("appeal") ? "text" : "locked");
}
