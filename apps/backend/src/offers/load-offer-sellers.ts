import type { DeliveryRates } from "@cho-lang/delivery/delivery-fee";
import { USUAL_SELLER_DELIVERY, type SellerDelivery } from "@cho-lang/delivery/seller-delivery";
import type { CashTerms } from "@cho-lang/seller-rules/cash-terms";
import { sendingPause, type StoredPause } from "@cho-lang/seller-rules/sending-pause";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { takesTransfers } from "../transfers/takes-transfers";
import type { OfferSeller } from "./offer";
import { SELLING_FIELDS, sellingAt, type SellingRow } from "./selling-at";

/** Zones of her own are null where she wrote her ways down before there were any. */
type StoredDelivery = Omit<SellerDelivery, "own_zones"> & {
  own_zones: { zones: SellerDelivery["own_zones"] } | null;
};

export interface OfferSellerRow extends SellingRow, StoredPause, CashTerms {
  id: string;
  handle: string;
  name: string;
  commune_code: string;
  takes_transfers: boolean;
  bank_bin: string | null;
  bank_account: string | null;
  /** One at most. */
  deliveries?: StoredDelivery[] | null;
  sales_channel?: { id: string } | null;
  stock_location?: {
    id: string;
    fulfillment_sets?:
      | {
          service_zones?:
            | {
                shipping_options?:
                  { id: string; data: { delivery_rates?: DeliveryRates } | null }[] | null;
              }[]
            | null;
        }[]
      | null;
  } | null;
}

function deliveryOf([stored]: readonly StoredDelivery[]): SellerDelivery {
  return stored ? { ...stored, own_zones: stored.own_zones?.zones ?? [] } : USUAL_SELLER_DELIVERY;
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
  const now = new Date();
  return {
    id: row.id,
    handle: row.handle,
    name: row.name,
    commune_code: row.commune_code,
    ...sellingAt(row, now),
    sending_pause: sendingPause(row, now),
    takes_transfers: takesTransfers(row),
    cash: { takes_cash: row.takes_cash, cash_ceiling_vnd: row.cash_ceiling_vnd },
    sales_channel_id: row.sales_channel.id,
    stock_location_id: row.stock_location.id,
    shipping_option_id: option.id,
    delivery_rates: rates,
    delivery: deliveryOf(row.deliveries ?? []),
  };
}

export const OFFER_SELLER_FIELDS = [
  "id",
  "handle",
  "name",
  "commune_code",
  ...SELLING_FIELDS,
  "sends_from",
  "pause_reason",
  "takes_transfers",
  "takes_cash",
  "cash_ceiling_vnd",
  "bank_bin",
  "bank_account",
  "deliveries.carrier",
  "deliveries.own_rider",
  "deliveries.pick_up",
  "deliveries.fair_stall",
  "deliveries.own_zones",
  "sales_channel.id",
  "stock_location.id",
  "stock_location.fulfillment_sets.service_zones.shipping_options.id",
  "stock_location.fulfillment_sets.service_zones.shipping_options.data",
];

/** What of a seller stands in her own row, and what beside it; shaped as the fields above name it. */
const OFFER_SELLERS = `SELECT ${OFFER_SELLER_FIELDS.filter((field) => !field.includes("."))
  .map((field) => `s.${field}`)
  .join(", ")},
    (SELECT coalesce(json_agg(json_build_object('type', d.type, 'expires_on', d.expires_on,
        'check', d."check")), '[]')
      FROM seller_document d WHERE d.seller_id = s.id AND d.deleted_at IS NULL) AS documents,
    (SELECT json_agg(json_build_object('carrier', w.carrier, 'own_rider', w.own_rider,
        'pick_up', w.pick_up, 'fair_stall', w.fair_stall, 'own_zones', w.own_zones))
      FROM seller_delivery w WHERE w.seller_id = s.id AND w.deleted_at IS NULL) AS deliveries,
    (SELECT json_build_object('id', link.sales_channel_id)
      FROM seller_seller_sales_channel_sales_channel link
      WHERE link.seller_id = s.id AND link.deleted_at IS NULL LIMIT 1) AS sales_channel,
    (SELECT json_build_object('id', link.stock_location_id, 'fulfillment_sets', (
        SELECT json_agg(json_build_object('service_zones', (
          SELECT json_agg(json_build_object('shipping_options', (
            SELECT json_agg(json_build_object('id', option.id, 'data', option.data))
            FROM shipping_option option
            WHERE option.service_zone_id = zone.id AND option.deleted_at IS NULL)))
          FROM service_zone zone
          WHERE zone.fulfillment_set_id = sets.fulfillment_set_id AND zone.deleted_at IS NULL)))
        FROM location_fulfillment_set sets
        WHERE sets.stock_location_id = link.stock_location_id AND sets.deleted_at IS NULL))
      FROM seller_seller_stock_location_stock_location link
      WHERE link.seller_id = s.id AND link.deleted_at IS NULL LIMIT 1) AS stock_location
  FROM seller s WHERE s.deleted_at IS NULL`;

/**
 * Sellers that can take orders, by id. The delivery table lives in the data of its shipping option. One statement
 * for the tables of several modules: every basket and every order asks it.
 */
export async function loadOfferSellers(
  container: MedusaContainer,
  sellerIds?: string[],
): Promise<Map<string, OfferSeller>> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await (sellerIds
    ? database.raw<{ rows: OfferSellerRow[] }>(`${OFFER_SELLERS} AND s.id = ANY(?)`, [sellerIds])
    : database.raw<{ rows: OfferSellerRow[] }>(OFFER_SELLERS));
  const sellers = rows.map(toOfferSeller).filter((seller) => seller !== null);
  return new Map(sellers.map((seller) => [seller.id, seller]));
}
