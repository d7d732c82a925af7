import { BackendError } from "@/lib/medusa/call-backend";

const FAILURES = ["invalid", "forbidden", "unreachable"] as const;

/** Why a seller could not say until when she sends nothing, or that she sends again. */
export type PauseFailure = (typeof FAILURES)[number];

/** Turns what such a change threw into what the seller is told. */
export function pauseFailure(error: unknown): PauseFailure {
  if (!(error instanceof BackendError)) {
    return "unreachable";
  }
  if (error.code === "invalid_input") {
    return "invalid";
  }
  return error.status === 403 ? "forbidden" : "unreachable";
}

/** Reads `?nghi=<failure>`: why the last change did not succeed; null unless told. */
export function readPauseFailure(
  query: Record<string, string | string[] | undefined>,
): PauseFailure | null {
  return FAILURES.find((failure) => failure === query.nghi) ?? null;
}
