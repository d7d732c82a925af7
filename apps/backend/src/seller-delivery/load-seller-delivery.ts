import type { DeliveryRates } from "@cho-lang/delivery/delivery-fee";
import type { SellerDelivery } from "@cho-lang/delivery/seller-delivery";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { loadOfferSellers } from "../offers/load-offer-sellers";

/** In which ways a seller's goods come to their buyers, and her carrier's fees by zone. */
export interface DeliverySetting {
  terms: SellerDelivery;
  rates: DeliveryRates;
}

/** What a seller has said of delivery; `not_found` for one who cannot take orders at all yet. */
export async function loadSellerDelivery(
  container: MedusaContainer,
  sellerId: string,
): Promise<DeliverySetting> {
  const seller = (await loadOfferSellers(container, [sellerId])).get(sellerId);
  if (!seller) {
    throw new MarketError("not_found");
  }
  return { terms: seller.delivery, rates: seller.delivery_rates };
}
