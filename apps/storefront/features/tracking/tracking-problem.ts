import { BackendError } from "@/lib/medusa/call-backend";
import type { TrackingProblem } from "./tracking-state";

/** Turns what looking an order up threw into what the person is told. */
export function trackingProblem(error: unknown): TrackingProblem {
  if (!(error instanceof BackendError)) {
    return "unreachable";
  }
  if (error.status === 429) {
    return "too_many";
  }
  return error.code === "busy" ? "unreachable" : "not_found";
}
