import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";

/** As long as somebody may still complain about a parcel. */
const KEPT_MONTHS = 12;
const AT_ONCE = 500;

/**
 * Removes photos of parcels twelve months after their order was delivered, and those of orders that never were
 * twelve months after they came: nobody needs them any more.
 */
export async function forgetParcelPhotos(container: MedusaContainer, now: Date): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - KEPT_MONTHS);
  await sellers.deleteParcelImages(await sellers.listOldParcelPhotos(before, AT_ONCE));
}
