import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import type { Pack } from "../product-sheets/product-sheet";
import { NEW_PACK } from "./sheet-changes";
import { toChangeView, type ChangeView } from "./change-view";

const LATEST = 20;

/** What a change is about: its field, and of packs each by its name. */
function subjectOf({ field, after }: ChangeView): string {
  return field === NEW_PACK ? `${field} ${(after as Pack).label}` : field;
}

/**
 * What waits for the operator of a product, and what was declined of it lately, the latest first; of each
 * field only the last word.
 */
export async function listOpenChanges(
  container: MedusaContainer,
  productId: string,
): Promise<ChangeView[]> {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const rows = await listings.listListingChanges(
    // Prices and stock never wait, and change daily: they would push out what does.
    { product_id: productId, field: { $ne: "packs" } },
    { order: { created_at: "DESC", id: "DESC" }, take: LATEST },
  );
  const views = rows.map(toChangeView);
  const last = new Map(views.toReversed().map((view) => [subjectOf(view), view.id]));
  return views.filter((view) => {
    return view.status !== "confirmed" && last.get(subjectOf(view)) === view.id;
  });
}
