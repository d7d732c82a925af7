import { MarketProblem } from "./market-problem";

/** The fields that the server refused, each with its message; empty for any other error. */
export function problemFields(error: unknown): Record<string, string> {
  return error instanceof MarketProblem ? (error.texts.fields ?? {}) : {};
}
