import { fieldProblems } from "@/features/seller-products/draft-failure";
import { BackendError } from "@/lib/medusa/call-backend";
import type { FileProblem } from "@/lib/medusa/province-files";
import { provinceFiles as messages } from "@/messages/vi/province-files";
import type { FileFormState } from "./file-form-state";

/** What a refusal says: the wrong cells, or why no cell is to blame. */
export function fileRefusal(error: unknown): Pick<FileFormState, "problem" | "cells"> {
  if (!(error instanceof BackendError)) {
    return { problem: messages.failure.unreachable, cells: [] };
  }
  if (error.code === "forbidden") {
    return { problem: messages.failure.forbidden, cells: [] };
  }
  const cells = cellsOf(error.details);
  return cells.length > 0
    ? { problem: messages.problems(String(cells.length)), cells }
    : { problem: fieldProblems(error.details).csv ?? messages.failure.refused, cells };
}

function cellsOf(details: unknown): FileProblem[] {
  const cells: unknown =
    typeof details === "object" && details !== null && "cells" in details ? details.cells : null;
  return Array.isArray(cells) ? (cells as FileProblem[]) : [];
}
