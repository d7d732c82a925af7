import type { DeliveryRates } from "@cho-lang/delivery/delivery-fee";

/** What delivery costs from a shop that has not said otherwise, in đồng. */
export const USUAL_DELIVERY_RATES: DeliveryRates = {
  same_commune: 10_000,
  province: 25_000,
  island: 50_000,
  elsewhere: 40_000,
  free_from: 500_000,
};
