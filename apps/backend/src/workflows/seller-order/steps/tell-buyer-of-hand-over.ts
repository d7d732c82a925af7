import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { postTexts } from "../../../mail/post-texts";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { OrderDelivery } from "../../../placing/rows/order-delivery";
import { handOverText } from "../../../seller-orders/hand-over-text";
import { orderPageUrl } from "../../../tracking/order-page-url";

interface ParcelLeft {
  /** Of the seller's side of the order. */
  id: string;
  /** The parcel's fulfilment; null for none, and nobody is told anything. */
  parcel: string | null;
  /** Whether more of the order is still to leave. */
  part: boolean;
}

/**
 * Writes to the buyer that a parcel of her order has left, or waits for her. Once for each parcel; it stands before the
 * parcel is marked, so that no killed process leaves one that nobody told her of.
 */
export const tellBuyerOfHandOverStep = createStep(
  "tell-buyer-of-hand-over",
  async ({ id, parcel, part }: ParcelLeft, { container }) => {
    if (parcel === null) return new StepResponse(undefined);
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const order = await sellers.retrieveSellerOrder(id, { relations: ["seller"] });
    const { code, phone, seller, delivery } = order;
    const text = handOverText(
      {
        code,
        seller: seller.name,
        delivery: delivery as OrderDelivery | null,
        part,
        url: orderPageUrl(container, code),
      },
      vietnamDay(new Date()),
    );
    await postTexts(container, [{ to: phone, template: "parcel-left", key: parcel, text }]);
    return new StepResponse(undefined);
  },
);
