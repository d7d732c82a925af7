import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MarketError } from "../../../errors/market-error";
import { loadOfferSellers } from "../../../offers/load-offer-sellers";
import type { SellerParts } from "../../../seller-setup/seller-parts";

/** Ids of what Medusa keeps for a seller. `not_found` when there is no such seller or parts are missing. */
export const loadSellerPartsStep = createStep(
  "load-seller-parts",
  async ({ seller_id }: { seller_id: string }, { container }) => {
    const seller = (await loadOfferSellers(container, [seller_id])).get(seller_id);
    if (!seller) {
      throw new MarketError("not_found");
    }
    const parts: SellerParts = {
      sales_channel_id: seller.sales_channel_id,
      stock_location_id: seller.stock_location_id,
      shipping_option_id: seller.shipping_option_id,
    };
    return new StepResponse(parts);
  },
);
