import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { graphRows } from "../query/graph-rows";
import { atInstant } from "./at-instant";
import { followMidnight } from "./follow-midnight";
import { followPriceLists } from "./follow-price-lists";
import { turnsAhead, type SaleTime } from "./turns-ahead";

/** Twice as long as the job waits that plans anew, and half a minute: it may come late. */
const AHEAD_MILLISECONDS = 150 * 1_000;
/** A sale's last instant is part of it, and the database has a clock of its own. */
const AFTER_MILLISECONDS = 50;
const BEFORE_MILLISECONDS = 1_000;

const planned = new Set<number>();

async function turn(container: MedusaContainer, instant: Date): Promise<void> {
  const since = new Date(instant.getTime() - BEFORE_MILLISECONDS);
  try {
    await Promise.all([
      followPriceLists(container, since),
      followMidnight(container, since, new Date()),
    ]);
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.warn(`The turn of ${instant.toISOString()} was not followed: ${String(error)}`);
  }
}

function loadSales(container: MedusaContainer, now: Date, until: Date): Promise<SaleTime[]> {
  const ahead = { $gt: now, $lte: until };
  return graphRows<SaleTime>(container, {
    entity: "price_list",
    fields: ["starts_at", "ends_at"],
    filters: { status: "active", $or: [{ starts_at: ahead }, { ends_at: ahead }] },
  });
}

/**
 * Has this process follow what turns by the clock in the next two and a half minutes, each within a second. Planned
 * again is planned once; several processes that follow the same do no harm. What nobody had planned, or failed to
 * follow, is followed by the job of the next minute.
 */
export async function planTurns(container: MedusaContainer): Promise<void> {
  const now = new Date();
  const until = new Date(now.getTime() + AHEAD_MILLISECONDS);
  for (const instant of turnsAhead(now, until, await loadSales(container, now, until))) {
    const key = instant.getTime();
    if (!planned.has(key)) {
      planned.add(key);
      atInstant(new Date(key + AFTER_MILLISECONDS), () => {
        planned.delete(key);
        void turn(container, instant);
      });
    }
  }
}
