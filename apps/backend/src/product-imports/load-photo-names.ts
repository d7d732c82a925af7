import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import type { ReadTable } from "../product-tables/read-groups";
import type { SellerScope } from "../seller-scope/seller-scope";

/**
 * The names of a seller's photos that a table speaks of: each by that name, and by what she called the
 * file; of two files of one name the later one counts.
 */
export async function loadPhotoNames(
  container: MedusaContainer,
  { seller }: SellerScope,
  { groups }: ReadTable,
): Promise<Map<string, string>> {
  const named = new Set(
    groups.flatMap(({ values: { photos } }) =>
      Array.isArray(photos) ? photos.filter((name) => typeof name === "string") : [],
    ),
  );
  if (named.size === 0) {
    return new Map();
  }
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const photos = await listings.listSellerImages(
    { seller_id: seller.id, $or: [{ name: [...named] }, { file_name: [...named] }] },
    { select: ["id", "name", "file_name"], order: { created_at: "ASC", id: "ASC" }, take: null },
  );
  const byFile = photos.map(({ name, file_name }): [string, string] => [file_name ?? name, name]);
  return new Map([...byFile, ...photos.map(({ name }): [string, string] => [name, name])]);
}
