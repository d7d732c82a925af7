import { BackendError } from "@/lib/medusa/call-backend";
import type { StepFailure } from "./step-state";

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
