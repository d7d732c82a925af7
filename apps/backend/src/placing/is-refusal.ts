import { readMarketError } from "../errors/read-market-error";

/**
 * True for an error that says "this order cannot be", false for one that says "something broke".
 * Only the first kind may undo what was already placed; after the second a retry goes on.
 */
export function isRefusal(error: unknown): boolean {
  return readMarketError(error).status < 500;
}
