import type { MedusaContainer } from "@medusajs/framework/types";
import { followPriceLists } from "../changes/follow-price-lists";

/** What the first run of a process looks back on, and every run a little more than it must. */
const OVERLAP_MILLISECONDS = 2 * 60 * 1_000;

let since = new Date(Date.now() - OVERLAP_MILLISECONDS);

/** Brings the prices of sales onto the shelves and off them, every minute. */
export default async function followPriceListsJob(container: MedusaContainer): Promise<void> {
  const next = new Date(Date.now() - OVERLAP_MILLISECONDS);
  await followPriceLists(container, since);
  since = next;
}

export const config = {
  name: "follow-price-lists",
  schedule: "* * * * *",
};
