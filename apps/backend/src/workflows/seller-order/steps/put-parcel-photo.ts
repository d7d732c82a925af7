import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

export interface NewParcelPhoto {
  order_id: string;
  fulfillment_id: string;
  /** SHA-256 of the upload, in hexadecimal. */
  hash: string;
  /** In base64. */
  webp: string;
}

/** The photo of a parcel is this one now. It is the last step of its workflow, so nothing is to be undone. */
export const putParcelPhotoStep = createStep(
  "put-parcel-photo",
  async ({ order_id, fulfillment_id, hash, webp }: NewParcelPhoto, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const [known] = await sellers.listParcelImages(
      { fulfillment_id },
      { select: ["id", "hash"], take: 1 },
    );
    if (!known) {
      await sellers.createParcelImages({ order_id, fulfillment_id, hash, webp });
    } else if (known.hash !== hash) {
      await sellers.updateParcelImages({ id: known.id, hash, webp });
    }
    return new StepResponse(undefined);
  },
);
