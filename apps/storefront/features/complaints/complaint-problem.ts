import { BackendError } from "@/lib/medusa/call-backend";
import { wrongFields } from "@/lib/medusa/wrong-fields";
import type { ComplaintProblem } from "./complaint-state";

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
  const fields = wrongFields(error.details);
  const wrong = (["kind", "quantity", "bad_units", "wish", "text"] as const).find((name) =>
    fields.includes(name),
  );
  return wrong ?? (fields.includes("appeal") ? "text" : "locked");
}
