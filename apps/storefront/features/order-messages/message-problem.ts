import { BackendError } from "@/lib/medusa/call-backend";
import type { MessageProblem } from "./message-state";

/** Turns what sending a message threw into what its writer is told. */
export function messageProblem(error: unknown): MessageProblem {
  if (!(error instanceof BackendError) || error.code === "busy") {
    return "unreachable";
  }
  switch (error.status) {
    case 400:
      return "text";
    case 403:
      return "forbidden";
    case 404:
      return "locked";
    case 409:
      return "over";
    case 429:
      return "too_many";
    default:
      return "unreachable";
  }
}
