import { BackendError } from "@/lib/medusa/call-backend";
import type { ChangeProblem } from "./change-state";

const PROBLEMS: Partial<Record<string, ChangeProblem>> = {
  wrong_status: "changed",
  delivery_costs_more: "costs_more",
  not_deliverable: "not_deliverable",
  invalid_input: "address",
};

/** Turns what a change of an order threw into what its buyer is told. */
export function changeProblem(error: unknown): ChangeProblem {
  if (!(error instanceof BackendError) || error.code === "busy") {
    return "unreachable";
  }
  if (error.status === 429) {
    return "too_many";
  }
  return PROBLEMS[error.code] ?? "locked";
}
