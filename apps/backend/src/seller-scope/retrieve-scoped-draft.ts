import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import type { DraftSheet } from "../product-sheets/product-sheet";
import type { SellerScope } from "./seller-scope";

export interface ScopedDraft {
  id: string;
  sheet: DraftSheet;
  /** The product that it became; null while it is a draft. */
  product_id: string | null;
}

/** A draft of the seller's own. Throws `not_found` alike for another seller's and for none. */
export async function retrieveScopedDraft(
  container: MedusaContainer,
  scope: SellerScope,
  id: string,
): Promise<ScopedDraft> {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const [draft] = await listings.listListingDrafts({ id, seller_id: scope.seller.id });
  if (!draft) {
    throw new MarketError("not_found");
  }
  return { id: draft.id, sheet: draft.sheet, product_id: draft.product_id };
}
