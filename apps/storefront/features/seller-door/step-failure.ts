import { BackendError } from "@/lib/medusa/call-backend";
import type { StepFailure, StepRefusal } from "./step-state";

/** Turns what a step threw into what the seller is told. */
export function stepFailure(error: unknown): StepFailure {
  if (!(error instanceof BackendError)) {
    return "unreachable";
  }
  switch (error.status) {
    case 404:
      return "not_found";
    case 409:
      return "wrong_status";
    case 403:
      return "forbidden";
    default:
      return "unreachable";
  }
}

/** The same of a step with a whole order, which may hold what leaves by itself. */
export function stepRefusal(error: unknown): StepRefusal {
  const apart = error instanceof BackendError && error.code === "alcohol_apart";
  return apart ? "alcohol_apart" : stepFailure(error);
}
