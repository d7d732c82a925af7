import { BackendError } from "@/lib/medusa/call-backend";
import type { LoginProblem } from "./login-state";

/** Why a log-in failed, as the form tells it. */
export function loginProblem(error: unknown): LoginProblem {
  if (!(error instanceof BackendError)) {
    return "unreachable";
  }
  if (error.status === 429) {
    return "too_many";
  }
  return error.status >= 500 ? "unreachable" : "wrong";
}
