import { BackendError } from "@/lib/medusa/call-backend";
import type { ArrivalProblem } from "./arrival-state";

/** Turns what saying that an order has come threw into what its buyer is told. */
export function arrivalProblem(error: unknown): ArrivalProblem {
  if (!(error instanceof BackendError) || error.code === "busy") {
    return "unreachable";
  }
  if (error.status === 429) {
    return "too_many";
  }
  return error.code === "wrong_status" ? "changed" : "locked";
}
