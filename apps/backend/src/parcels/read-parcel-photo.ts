import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { loadParcelState } from "./load-parcel-state";

/**
 * The WebP of a parcel's photo. `not_found` alike for a parcel that is not there and one without a photo. It
 * asks nothing about who may see it: the caller has made sure that the order is its reader's.
 */
export async function readParcelPhoto(
  container: MedusaContainer,
  orderId: string,
  number: number,
): Promise<Buffer> {
  const { parcels } = await loadParcelState(container, orderId);
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [photo] = await sellers.listParcelImages(
    { order_id: orderId, fulfillment_id: parcels[number - 1]?.fulfillment_id ?? "" },
    { take: 1 },
  );
  if (!photo) {
    throw new MarketError("not_found");
  }
  return Buffer.from(photo.webp, "base64");
}
