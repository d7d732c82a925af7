import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import { toChangeView, type ChangeView } from "./change-view";

const LATEST = 20;

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
    { product_id: productId },
    { order: { created_at: "DESC", id: "DESC" }, take: LATEST },
  );
  const views = rows.map(toChangeView);
  const last = new Map(views.toReversed().map((view) => [view.field, view.id]));
  return views.filter(({ id, field, status }) => status !== "confirmed" && last.get(field) === id);
}
