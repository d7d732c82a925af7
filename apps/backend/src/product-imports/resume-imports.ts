import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import { loadImport } from "./load-import";

/** Loads, one after the other, what is left of imports that were started; the longest waiting first. */
export async function resumeImports(container: MedusaContainer): Promise<void> {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const started = await listings.listProductImports(
    { status: "loading" },
    { select: ["id"], order: { started_at: "ASC", id: "ASC" }, take: null },
  );
  for (const { id } of started) {
    await loadImport(container, id);
  }
}
