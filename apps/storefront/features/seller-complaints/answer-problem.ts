import { BackendError } from "@/lib/medusa/call-backend";
import { wrongFields } from "@/lib/medusa/wrong-fields";
import type { AnswerProblem } from "./answer-state";

/** Turns what an answer threw into what the seller is told; `gone` when the complaint is no longer as she saw it. */
export function answerProblem(error: unknown): AnswerProblem | "gone" {
  if (!(error instanceof BackendError)) {
    return "unreachable";
  }
  if (error.code === "invalid_input") {
    return wrongFields(error.details).includes("part_vnd") ? "part" : "text";
  }
  if (error.code === "out_of_stock") {
    return "stock";
  }
  switch (error.status) {
    case 403:
      return "forbidden";
    case 404:
    case 409:
      return "gone";
    default:
      return "unreachable";
  }
}
