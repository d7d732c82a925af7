import type { DeliveryRates } from "@cho-lang/delivery/delivery-fee";
import { graphRows } from "../query/graph-rows";
import type { QuerySource } from "../query/query-source";
import type { OfferSeller } from "./offer";

export interface OfferSellerRow {
  id: string;
  handle: string;
  name: string;
  commune_code: string;
  status: OfferSeller["status"];
  sales_channel?: { id: string } | null;
  stock_location?: {
    id: string;
    fulfillment_sets?: {
      service_zones?: {
        shipping_options?: { id: string; data: { delivery_rates?: DeliveryRates } | null }[];
      }[];
    }[];
  } | null;
}

/** Null for one without a sales channel, a stock location or a delivery table: it can take no orders. */
export function toOfferSeller(row: OfferSellerRow): OfferSeller | null {
  const option = row.stock_location?.fulfillment_sets
    ?.flatMap((set) => set.service_zones ?? [])
    .flatMap((zone) => zone.shipping_options ?? [])
    .find((candidate) => candidate.data?.delivery_rates);
  const rates = option?.data?.delivery_rates;
  if (!row.sales_channel || !row.stock_location || !option || !rates) {
    return null;
  }
  return {
    id: row.id,
    handle: row.handle,
    name: row.name,
    commune_code: row.commune_code,
    status: row.status,
    sales_channel_id: row.sales_channel.id,
    stock_location_id: row.stock_location.id,
    shipping_option_id: option.id,
    delivery_rates: rates,
  };
}

export const OFFER_SELLER_FIELDS = [
  "id",
  "handle",
  "name",
  "commune_code",
  "status",
  "sales_channel.id",
  "stock_location.id",
  "stock_location.fulfillment_sets.service_zones.shipping_options.id",
  "stock_location.fulfillment_sets.service_zones.shipping_options.data",
];

/** Sellers that can take orders, by id. The delivery table lives in the data of its shipping option. */
export async function loadOfferSellers(
  source: QuerySource,
  sellerIds?: string[],
): Promise<Map<string, OfferSeller>> {
  const rows = await graphRows<OfferSellerRow>(source, {
    entity: "seller",
    fields: OFFER_SELLER_FIELDS,
    ...(sellerIds ? { filters: { id: sellerIds } } : {}),
  });
  const sellers = rows.map(toOfferSeller).filter((seller) => seller !== null);
  return new Map(sellers.map((seller) => [seller.id, seller]));
}
