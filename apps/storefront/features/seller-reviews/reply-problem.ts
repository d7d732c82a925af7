import { BackendError } from "@/lib/medusa/call-backend";
import type { ReplyProblem } from "./reply-state";

/** Turns what answering or reporting threw into what the seller is told. */
export function replyProblem(error: unknown): ReplyProblem {
  if (!(error instanceof BackendError)) {
    return "unreachable";
  }
  switch (error.code) {
    case "invalid_input":
      return "text";
    case "forbidden":
      return "forbidden";
    case "not_found":
    case "wrong_status":
      return "gone";
    default:
      return "unreachable";
  }
}
