import type { MedusaContainer } from "@medusajs/framework/types";
import { followMidnight } from "../changes/follow-midnight";
import { followPriceLists } from "../changes/follow-price-lists";
import { planTurns } from "../changes/plan-turns";

/** What the first run of a process looks back on, and every run a little more than it must. */
const OVERLAP_MILLISECONDS = 2 * 60 * 1_000;

function before(instant: Date): Date {
  return new Date(instant.getTime() - OVERLAP_MILLISECONDS);
}

let last = before(new Date());

/**
 * Every minute plans what turns by the clock in the next ones, to the second, and makes good what was not followed
 * since the last run: a process that was down or stood still, a clock that was set anew.
 */
export default async function followClockJob(container: MedusaContainer): Promise<void> {
  const now = new Date();
  await planTurns(container);
  await followPriceLists(container, before(last));
  await followMidnight(container, last, now);
  last = now;
}

export const config = {
  name: "follow-clock",
  schedule: "* * * * *",
};
