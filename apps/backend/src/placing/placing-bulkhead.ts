import pLimit from "p-limit";
import { MarketError } from "../errors/market-error";

/** Placements worked on at once: they share two cores' worth of work and the connection pool. */
const AT_ONCE = 4;
/** Placements that may wait; beyond that a quick "busy" is kinder than a slow failure. */
const WAITING = 400;

const limit = pLimit(AT_ONCE);

/**
 * Lets few placements in at once. Each holds up to three database connections for its locks while it
 * needs others for its work, so without this bound twenty shoppers could starve one another of
 * connections. Throws `busy` when the queue is full; trying again is harmless.
 */
export async function throughPlacingBulkhead<Result>(job: () => Promise<Result>): Promise<Result> {
  if (limit.pendingCount >= WAITING) {
    throw new MarketError("busy");
  }
  return limit(job);
}
