import { fieldProblems } from "@/features/seller-products/draft-failure";
import { BackendError } from "@/lib/medusa/call-backend";
import type { ClaimState } from "./claim-state";

/** Why a decision was not taken, and the market's words on its fields. */
export function claimFailure(error: unknown): Pick<ClaimState, "failure" | "problems"> {
  if (!(error instanceof BackendError)) {
    return { failure: "unreachable", problems: {} };
  }
  switch (error.code) {
    case "invalid_input":
    case "already_exists":
      return { failure: "fields", problems: fieldProblems(error.details) };
    case "not_found":
    case "forbidden":
      return { failure: error.code, problems: {} };
    default:
      return { failure: "unreachable", problems: {} };
  }
}
