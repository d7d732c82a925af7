import type { Logger } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";

/** Changes that come within this time go out together: one order touches many rows. */
const GATHER_MILLISECONDS = 150;
const TRY_AFTER_MILLISECONDS = [0, 1_000, 5_000];
const TIMEOUT_MILLISECONDS = 5_000;

const waiting = new Set<string>();
let timer: NodeJS.Timeout | null = null;

async function post(tags: string[]): Promise<void> {
  const { STOREFRONT_URL, STOREFRONT_INTERNAL_URL, REVALIDATE_SECRET } = process.env;
  // Where visitors reach it may be nowhere for a container beside it.
  const storefront = STOREFRONT_INTERNAL_URL || STOREFRONT_URL;
  const response = await fetch(new URL("/api/revalidate", storefront), {
    method: "POST",
    headers: {
      authorization: `Bearer ${REVALIDATE_SECRET ?? ""}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ tags }),
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
  });
  if (!response.ok) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The storefront answered ${response.status}`,
    );
  }
}

async function send(tags: string[], logger: Logger): Promise<void> {
  for (const delay of TRY_AFTER_MILLISECONDS) {
    await new Promise((resolve) => setTimeout(resolve, delay));
    try {
      await post(tags);
      return;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      logger.warn(`Storefront pages not refreshed (${tags.join(", ")}): ${reason}`);
    }
  }
}

/**
 * Tells the storefront which of its pages are out of date. Returns at once; what could not be told
 * after three tries is logged, and the page refreshes at its own time limit. Without STOREFRONT_URL
 * there is nobody to tell.
 */
export function refreshStorefront(tags: string[], logger: Logger): void {
  if (!process.env.STOREFRONT_URL) {
    return;
  }
  tags.forEach((tag) => waiting.add(tag));
  timer ??= setTimeout(() => {
    const batch = [...waiting];
    waiting.clear();
    timer = null;
    void send(batch, logger);
  }, GATHER_MILLISECONDS);
}
