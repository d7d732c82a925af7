import type { MedusaContainer } from "@medusajs/framework/types";
import { publishedIds } from "../search-index/published-ids";
import { writeProducts } from "../search-index/write-products";

/**
 * Writes all documents anew at 0:05 in Việt Nam: what sold in the last 90 days is another sum every day. What ends at
 * midnight is followed then; whoever was down meanwhile makes it good here.
 */
export default async function renewSearchIndexJob(container: MedusaContainer): Promise<void> {
  await writeProducts(container, await publishedIds(container));
}

export const config = {
  name: "renew-search-index",
  schedule: "5 17 * * *",
};
