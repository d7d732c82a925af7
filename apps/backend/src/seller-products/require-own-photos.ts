import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import type { SellerScope } from "../seller-scope/seller-scope";

/** Throws `invalid_input` unless all photos are the seller's: another's and none look the same. */
export async function requireOwnPhotos(
  container: MedusaContainer,
  scope: SellerScope,
  names: string[],
): Promise<void> {
  if (names.length === 0) {
    return;
  }
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const own = await listings.listSellerImages(
    { seller_id: scope.seller.id, name: names },
    { select: ["id"], take: names.length },
  );
  if (own.length < names.length) {
    throw new MarketError("invalid_input", {
      fields: { photos: "Ảnh này không còn. Hãy thêm lại." },
    });
  }
}
