import type { DeliveryRates } from "@cho-lang/delivery/delivery-fee";
import type { SellerView } from "../catalogue/catalogue";
import type { Plain } from "./plain";

/** An active seller as she is searched and shown beside her products. */
export type SellerDocument = Omit<Plain<SellerView>, "delivery_rates"> & {
  id: string;
  commune_name: string;
  commune_old_names: string[];
  delivery_rates: Plain<DeliveryRates>;
};
