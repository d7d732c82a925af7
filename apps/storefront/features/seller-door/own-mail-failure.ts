import { BackendError } from "@/lib/medusa/call-backend";
import type { OwnMailFailure } from "./own-mail-state";

const OF_CODE: Record<string, OwnMailFailure> = {
  wrong_code: "code",
  already_exists: "taken",
  wrong_status: "wrong_status",
  too_many_requests: "too_many",
};

/** Why a mailbox was not taken. */
export function ownMailFailure(error: unknown): OwnMailFailure {
  if (!(error instanceof BackendError)) {
    return "unreachable";
  }
  if (error.code !== "invalid_input") {
    return OF_CODE[error.code] ?? "unreachable";
  }
  return JSON.stringify(error.details).includes('"code"') ? "code" : "mail";
}
