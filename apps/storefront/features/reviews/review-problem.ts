import { BackendError } from "@/lib/medusa/call-backend";
import { wrongFields } from "@/lib/medusa/wrong-fields";
import type { ReviewProblem } from "./own-review-state";

/** Turns what sending a review threw into what its buyer is told; of several wrong fields the first. */
export function reviewProblem(error: unknown): ReviewProblem {
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
  return (["score", "text", "name"] as const).find((name) => fields.includes(name)) ?? "locked";
}
