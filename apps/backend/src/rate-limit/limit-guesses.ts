import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { countTry, forgetTries } from "./tries";

/** Wrong guesses in a row before a door stays shut, and for how many seconds after the last one. */
export interface GuessLimit {
  /** For one visitor, so that a stranger cannot shut out whom the secret belongs to. */
  visitor: number;
  /** For all visitors together. */
  all: number;
  seconds: number;
}

function ownKey(secret: string, visitor: string | null): string {
  return `${secret}:${visitor ?? "somebody"}`;
}

/**
 * Counts a guess at a secret before it is looked at, whether there is such a secret or not. Throws
 * `too_many_requests` above a limit; whoever is shut out already does not count for the others.
 */
export async function limitGuesses(
  container: MedusaContainer,
  secret: string,
  visitor: string | null,
  limit: GuessLimit,
): Promise<void> {
  if (
    (await countTry(container, ownKey(secret, visitor), limit.seconds)) > limit.visitor ||
    (await countTry(container, secret, limit.seconds)) > limit.all
  ) {
    throw new MarketError("too_many_requests", { retry_after_seconds: limit.seconds });
  }
}

/** Starts both counts of a secret anew, after a guess that was right. */
export async function forgetGuesses(
  container: MedusaContainer,
  secret: string,
  visitor: string | null,
): Promise<void> {
  await forgetTries(container, ownKey(secret, visitor));
  await forgetTries(container, secret);
}
