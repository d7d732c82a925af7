import type { CreateFulfillmentSetDTO } from "@medusajs/framework/types";

/**
 * Deliveries of one seller to all of Việt Nam. Medusa wants the names of sets and zones unique in
 * the whole market, so they carry the seller's handle.
 */
export function buildFulfilmentSet({ handle }: { handle: string }): CreateFulfillmentSetDTO {
  return {
    name: `Giao hàng ${handle}`,
    type: "shipping",
    service_zones: [
      { name: `Việt Nam ${handle}`, geo_zones: [{ type: "country", country_code: "vn" }] },
    ],
  };
}
