import type { DeliveryRates } from "@cho-lang/delivery/delivery-fee";
import { bankByBin } from "@cho-lang/seller-rules/banks";
import { closedSets, type DocumentType } from "@cho-lang/seller-rules/documents";
import { identityGate, type StoredIdentity } from "@cho-lang/seller-rules/identity-gate";
import { sendingPause, type StoredPause } from "@cho-lang/seller-rules/sending-pause";
import { standing, type StoredStanding } from "@cho-lang/seller-rules/standing";
import { graphRows } from "../query/graph-rows";
import type { QuerySource } from "../query/query-source";
import type { OfferSeller } from "./offer";

export interface OfferSellerRow extends StoredStanding, StoredPause {
  id: string;
  handle: string;
  name: string;
  commune_code: string;
  created_at: Date | string;
  takes_transfers: boolean;
  bank_bin: string | null;
  bank_account: string | null;
  identity_state: StoredIdentity["state"];
  identity_good_until: string | null;
  documents?: { type: DocumentType; expires_on: string | null; check: string }[];
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

function sellingNow(
  row: OfferSellerRow,
  now: Date,
): Pick<OfferSeller, "status" | "selling" | "closed_sets" | "sending_pause"> {
  const { status } = standing(row, now);
  const stored = { state: row.identity_state, good_until: row.identity_good_until };
  const { open } = identityGate(stored, new Date(row.created_at), now);
  const accepted = (row.documents ?? []).filter(({ check }) => check === "accepted");
  return {
    status,
    selling: status === "active" && open,
    closed_sets: closedSets(accepted, now),
    sending_pause: sendingPause(row, now),
  };
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
    ...sellingNow(row, new Date()),
    takes_transfers:
      row.takes_transfers && bankByBin(row.bank_bin ?? "") !== null && row.bank_account !== null,
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
  "status_reason",
  "notice_status",
  "notice_from",
  "notice_reason",
  "sends_from",
  "pause_reason",
  "created_at",
  "takes_transfers",
  "bank_bin",
  "bank_account",
  "identity_state",
  "identity_good_until",
  "documents.type",
  "documents.expires_on",
  "documents.check",
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
