import type { MedusaContainer } from "@medusajs/framework/types";
import { repairSearchIndex } from "../search-index/repair-search-index";

/** Where this process goes on looking through a large market; it begins anew when the process does. */
let after: string | undefined;

/** Brings the search index back to what is so, every ten minutes. */
export default async function repairSearchIndexJob(container: MedusaContainer): Promise<void> {
  after = await repairSearchIndex(container, after);
}

export const config = {
  name: "repair-search-index",
  schedule: "*/10 * * * *",
};
