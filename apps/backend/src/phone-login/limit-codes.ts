import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import { limitGuesses } from "../rate-limit/limit-guesses";

const DAY_SECONDS = 24 * 60 * 60;

/** Codes to one number in a day: a visitor alone, and all together, so that nobody shuts a person out. */
const TO_ONE_NUMBER = { visitor: 8, all: 30, seconds: DAY_SECONDS };

/**
 * Codes in a day to whoever says she opens a shop, whatever her number: each message costs the market money,
 * and a province has a few hundred sellers.
 */
const TO_APPLICANTS = { visitor: 40, all: 300, seconds: DAY_SECONDS };

interface AskedCode {
  /** National form, e.g. 0912345678. */
  phone: string;
  applying: boolean;
  visitor: string | null;
}

/**
 * Counts a code that is asked for, by the day in Việt Nam: whoever logs in daily begins each day anew. Throws
 * `too_many_requests` alike for numbers that are known and that are not.
 */
export async function limitCodes(
  container: MedusaContainer,
  { phone, applying, visitor }: AskedCode,
): Promise<void> {
  const day = vietnamDay(new Date());
  await limitGuesses(container, `login-code:${phone}:${day}`, visitor, TO_ONE_NUMBER);
  if (applying) {
    await limitGuesses(container, `application-code:${day}`, visitor, TO_APPLICANTS);
  }
}
