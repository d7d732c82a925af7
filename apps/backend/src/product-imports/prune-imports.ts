import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../locking/with-lock";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import { pruneImportWorkflow } from "../workflows/product-import/prune-import";
import { importLock } from "./import-lock";

/** Days for which the rows of a file are kept after it was loaded, or looked at and not loaded. */
export const KEPT_DAYS = 30;

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Files whose rows nobody needs any more. One that is being loaded is never among them. */
function outdated(before: Date) {
  return {
    pruned_at: null,
    $or: [
      { status: "done" as const, finished_at: { $lt: before } },
      { status: ["refused" as const, "checked" as const], created_at: { $lt: before } },
    ],
  };
}

/**
 * Throws away the rows of files that were loaded, or left alone, thirty days ago. That a file was sent, by
 * whom, when and with which counts stays. A run that is cut off goes on with the next one.
 */
export async function pruneImports(container: MedusaContainer, now: Date): Promise<void> {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const old = outdated(new Date(now.getTime() - KEPT_DAYS * DAY_MILLISECONDS));
  const found = await listings.listProductImports(old, {
    select: ["id", "seller_id"],
    order: { created_at: "ASC", id: "ASC" },
    take: null,
  });
  for (const { id, seller_id } of found) {
    await withLock(container, importLock(seller_id), async () => {
      // Its seller may have loaded it just now.
      const [still] = await listings.listProductImports({ ...old, id }, { select: ["id"] });
      if (still) {
        await pruneImportWorkflow(container).run({ input: { id } });
      }
    });
  }
}
