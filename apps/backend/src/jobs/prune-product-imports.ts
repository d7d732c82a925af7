import type { MedusaContainer } from "@medusajs/framework/types";
import { pruneImports } from "../product-imports/prune-imports";

/** Leaves no rows of old files lying about. */
export default async function pruneProductImportsJob(container: MedusaContainer): Promise<void> {
  await pruneImports(container, new Date());
}

export const config = {
  name: "prune-product-imports",
  schedule: "41 3 * * *",
};
