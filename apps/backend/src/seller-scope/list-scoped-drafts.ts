import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import type { DraftSheet } from "../product-sheets/product-sheet";
import type { SellerDraft } from "../seller-products/seller-product";
import type { SellerScope } from "./seller-scope";

/** The seller's open drafts, the latest first. */
export async function listScopedDrafts(
  container: MedusaContainer,
  { seller }: SellerScope,
): Promise<SellerDraft[]> {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const drafts = await listings.listListingDrafts(
    { seller_id: seller.id, product_id: null },
    { order: { created_at: "DESC", id: "DESC" }, take: null },
  );
  return drafts.map(({ id, sheet }) => {
    const { title, photos } = sheet as DraftSheet;
    return { id, title: title ?? null, picture: photos?.[0] ?? null };
  });
}
