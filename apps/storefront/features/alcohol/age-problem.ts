import { BackendError } from "@/lib/medusa/call-backend";
import { wrongFields } from "@/lib/medusa/wrong-fields";
import type { AgeProblem } from "./age-return";

/** Turns what declaring an age threw into what the visitor is told; the first field that is wrong. */
export function ageProblem(error: unknown): AgeProblem {
  if (!(error instanceof BackendError)) return "unreachable";
  if (error.code === "under_age") return "under_age";
  const wrong = wrongFields(error.details);
  return wrong.includes("name") ? "name" : "born_on";
}
