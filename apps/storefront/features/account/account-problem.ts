import { BackendError } from "@/lib/medusa/call-backend";
import { accountForms } from "@/messages/vi/account-forms";

/** What can go wrong with a step of the account. Closed set; the message catalogue has a text for each. */
export type AccountProblem =
  | "phone"
  | "code"
  | "too_many"
  | "unreachable"
  | "ended"
  | "changed"
  | "consent"
  | "full"
  | "name"
  | "address"
  | "producer"
  | "confirm";

const PROBLEMS: readonly string[] = Object.keys(accountForms.problem);

const OF_CODE: Record<string, AccountProblem> = {
  invalid_input: "phone",
  wrong_code: "code",
  too_many_requests: "too_many",
  unauthorized: "ended",
  wrong_status: "changed",
  consent_needed: "consent",
  too_many_addresses: "full",
};

/** Why a step of the account failed, as its form tells it. */
export function accountProblem(error: unknown): AccountProblem {
  return error instanceof BackendError ? (OF_CODE[error.code] ?? "unreachable") : "unreachable";
}

/** The problem that an address names (`?loi=`), or `null`. */
export function readProblem(loi: unknown): AccountProblem | null {
  return typeof loi === "string" && PROBLEMS.includes(loi) ? (loi as AccountProblem) : null;
}
