import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";

/** Whether the operator lets a seller's new products and risky changes through at once. */
export async function passesAtOnce(container: MedusaContainer, sellerId: string): Promise<boolean> {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const [policy] = await listings.listListingPolicies({ seller_id: sellerId });
  return policy?.auto_approve ?? false;
}
