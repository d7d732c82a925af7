import { BackendError } from "@/lib/medusa/call-backend";
import { BANK_FIELDS, type BankFailure, type BankState } from "./bank-state";

const OF_CODE: Record<string, BankFailure> = {
  invalid_input: "fields",
  wrong_code: "code",
  no_phone: "no_phone",
  wrong_status: "wrong_status",
  // Somebody else stopped it, or it has taken effect.
  not_found: "wrong_status",
  forbidden: "forbidden",
  seller_suspended: "forbidden",
  too_many_requests: "too_many",
};

/** Why a new account was not taken, and which of its fields are wrong. */
export function bankFailure(error: unknown): Pick<BankState, "wrong" | "failure"> {
  if (!(error instanceof BackendError)) {
    return { wrong: [], failure: "unreachable" };
  }
  const { details } = error;
  const fields: unknown =
    typeof details === "object" && details !== null && "fields" in details ? details.fields : null;
  const named = typeof fields === "object" && fields !== null ? Object.keys(fields) : [];
  if (named.includes("code")) {
    return { wrong: [], failure: "code" };
  }
  return {
    wrong: BANK_FIELDS.filter((field) => named.includes(field)),
    failure: OF_CODE[error.code] ?? "unreachable",
  };
}
