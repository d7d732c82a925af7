import type { SellerView } from "../catalogue/catalogue";
import type { OfferSeller } from "../offers/offer";

/** A seller whose products are on the shelves: able to take orders and let to sell. */
export interface ShelfSeller extends OfferSeller {
  status: "active";
  kind: string;
  story: string;
  demonstration: boolean;
  naming: SellerView["naming"];
}
