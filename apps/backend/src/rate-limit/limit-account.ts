import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { countTry } from "./tries";

const HOUR_SECONDS = 60 * 60;
const DAY_SECONDS = 24 * HOUR_SECONDS;

/** Most of each that one buyer's account does in its window: far above what a person does, on all her devices together. */
const MOST = {
  /** Each gathers all orders of two years. */
  data: { times: 20, seconds: DAY_SECONDS },
  address: { times: 60, seconds: HOUR_SECONDS },
  follow: { times: 120, seconds: HOUR_SECONDS },
} as const;

/**
 * Counts what a buyer's account does. Throws `too_many_requests` with `details.retry_after_seconds` from one more than
 * allowed until the window ends.
 */
export async function limitAccount(
  container: MedusaContainer,
  accountId: string,
  what: keyof typeof MOST,
): Promise<void> {
  const { times, seconds } = MOST[what];
  const now = Math.floor(Date.now() / 1000);
  const window = Math.floor(now / seconds);
  const key = `account-${what}:${accountId}:${String(window)}`;
  if ((await countTry(container, key, seconds)) > times) {
    throw new MarketError("too_many_requests", {
      retry_after_seconds: (window + 1) * seconds - now,
    });
  }
}
