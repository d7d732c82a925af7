import { BackendError } from "@/lib/medusa/call-backend";
import type { PhoneProblem } from "./phone-state";

const OF_CODE: Record<string, PhoneProblem> = {
  invalid_input: "phone",
  wrong_code: "code",
  invitation_not_found: "ended",
  too_many_requests: "too_many",
};

/** Why a step of logging in by phone failed, as the form tells it. */
export function phoneProblem(error: unknown): PhoneProblem {
  return error instanceof BackendError ? (OF_CODE[error.code] ?? "unreachable") : "unreachable";
}
