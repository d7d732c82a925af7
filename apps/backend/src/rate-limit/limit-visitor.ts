import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { countTry } from "./tries";

const WINDOW_SECONDS = 10 * 60;

/**
 * Most of each in one window, and what whoever does more is told. A family, a hotel on an island, a whole
 * mobile network may stand behind one address, so these only stop what no crowd of people does.
 */
const MOST = {
  basket: { times: 300, refusal: "too_many_from_here" },
  placing: { times: 60, refusal: "too_many_from_here" },
  account: { times: 600, refusal: "too_many_requests" },
  review: { times: 120, refusal: "too_many_requests" },
  login_code: { times: 60, refusal: "too_many_requests" },
  login_code_try: { times: 120, refusal: "too_many_requests" },
  cash_file: { times: 60, refusal: "too_many_requests" },
} as const;

/**
 * Counts what a visitor does. Throws the refusal of its kind with `details.retry_after_seconds` from one
 * more than allowed until the window ends. A visitor who cannot be told from others (null) is not
 * counted.
 */
export async function limitVisitor(
  container: MedusaContainer,
  visitor: string | null,
  what: keyof typeof MOST,
): Promise<void> {
  if (!visitor) {
    return;
  }
  const now = Math.floor(Date.now() / 1000);
  const window = Math.floor(now / WINDOW_SECONDS);
  const tries = await countTry(container, `${what}:${visitor}:${String(window)}`, WINDOW_SECONDS);
  if (tries > MOST[what].times) {
    throw new MarketError(MOST[what].refusal, {
      retry_after_seconds: (window + 1) * WINDOW_SECONDS - now,
    });
  }
}
