import type { MedusaContainer } from "@medusajs/framework/types";
import { NEW_PACK } from "../listing-changes/sheet-changes";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import type { Pack } from "../product-sheets/product-sheet";
import type { KnownProduct } from "../product-tables/import-plan";
import type { SellerScope } from "../seller-scope/seller-scope";

type Asked = Pick<KnownProduct, "asked" | "asked_packs">;

export const NOTHING_ASKED: Asked = { asked: {}, asked_packs: [] };

function withChange({ asked, asked_packs }: Asked, field: string, after: unknown): Asked {
  return field === NEW_PACK
    ? { asked, asked_packs: [...asked_packs, after as Pack] }
    : { asked: { ...asked, [field]: after }, asked_packs };
}

/** What waits for the operator of a seller's products that are listed, by the product's id. */
export async function loadAsked(
  container: MedusaContainer,
  { seller }: SellerScope,
): Promise<Map<string, Asked>> {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const rows = await listings.listListingChanges(
    { seller_id: seller.id, status: "pending", field: { $ne: "listing" } },
    {
      select: ["id", "product_id", "field", "after"],
      order: { created_at: "ASC", id: "ASC" },
      take: null,
    },
  );
  const asked = new Map<string, Asked>();
  rows.forEach(({ product_id: id, field, after }) => {
    asked.set(id, withChange(asked.get(id) ?? NOTHING_ASKED, field, after.value));
  });
  return asked;
}
