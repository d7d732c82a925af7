import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import { limitGuesses } from "../rate-limit/limit-guesses";
import { limitVisitor } from "../rate-limit/limit-visitor";

const DAY_SECONDS = 24 * 60 * 60;

/** Codes to one number in a day: a visitor alone, and all together, so that no stranger spends what its owner needs. */
const TO_ONE_NUMBER = { visitor: 5, all: 15, seconds: DAY_SECONDS };

/** Codes in a day to all buyers for one use: each costs the market money. A whole mobile network may stand behind one visitor. */
const TO_ALL = { visitor: 300, all: 3_000, seconds: DAY_SECONDS };

/**
 * Counts a code that is asked for a buyer's phone (national form): to one number and to
 * all, those for each use by themselves, so that who spends the log-ins' codes leaves cash orders theirs. Throws
 * `too_many_requests` alike for every number.
 */
export async function limitBuyerCodes(
  container: MedusaContainer,
  use: "proof" | "account",
  phone: string,
  visitor: string | null,
): Promise<void> {
  const day = vietnamDay(new Date());
  await limitVisitor(container, visitor, "login_code");
  await limitGuesses(container, `${use}-code:${phone}:${day}`, visitor, TO_ONE_NUMBER);
  await limitGuesses(container, `${use}-codes:${day}`, visitor, TO_ALL);
}
