import type { DeliveryRates } from "@cho-lang/delivery/delivery-fee";

export const MANUAL_PROVIDER = "manual_manual";

interface ShippingOptionPlace {
  service_zone_id: string;
  shipping_profile_id: string;
}

/**
 * The price and data of a seller's shipping option. Medusa knows one flat price, the fee outside the
 * province; the whole table rides in `data`, from which the market works out the fee of an order.
 */
export function buildShippingOptionRates(rates: DeliveryRates) {
  return {
    prices: [{ currency_code: "vnd", amount: rates.elsewhere }],
    data: { delivery_rates: rates },
  };
}

/** The one way in which a seller delivers: by its own manual arrangement, at its own table of fees. */
export function buildShippingOption(rates: DeliveryRates, place: ShippingOptionPlace) {
  return {
    ...place,
    ...buildShippingOptionRates(rates),
    name: "Giao hàng tận nơi",
    price_type: "flat" as const,
    provider_id: MANUAL_PROVIDER,
    type: { label: "Giao hàng", description: "Người bán giao tận nơi", code: "delivery" },
    rules: [
      { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
      { attribute: "is_return", operator: "eq" as const, value: "false" },
    ],
  };
}
