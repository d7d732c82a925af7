import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import { toChangeView, type ChangeView } from "./change-view";

/** The changes of a product, or of several, that wait for the operator, the oldest first. */
export async function listWaiting(
  container: MedusaContainer,
  productId: string | string[],
): Promise<ChangeView[]> {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const rows = await listings.listListingChanges(
    { product_id: productId, status: "pending" },
    { order: { created_at: "ASC", id: "ASC" }, take: null },
  );
  return rows.map(toChangeView);
}
