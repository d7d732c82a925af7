import { productSet } from "@cho-lang/ocop/product-sets";
import type { MedusaContainer } from "@medusajs/framework/types";
import { QueryContext } from "@medusajs/framework/utils";
import { graphRows } from "../query/graph-rows";
import { availablePieces, type InventoryLink } from "./available-pieces";
import { loadMarketRegion } from "./load-market-region";
import { loadOfferSellers } from "./load-offer-sellers";
import type { Offer, OfferSeller } from "./offer";

interface VariantRow {
  id: string;
  title: string;
  weight: number | null;
  calculated_price?: { calculated_amount: number | null } | null;
  inventory_items?: InventoryLink[];
  product: {
    id: string;
    handle: string;
    title: string;
    status: string;
    seller?: { id: string } | null;
    listing?: { product_set: number; pictures: string[] } | null;
  };
}

const VARIANT_FIELDS = [
  "id",
  "title",
  "weight",
  "calculated_price.calculated_amount",
  "inventory_items.inventory_item_id",
  "inventory_items.required_quantity",
  "inventory_items.inventory.location_levels.location_id",
  "inventory_items.inventory.location_levels.stocked_quantity",
  "inventory_items.inventory.location_levels.reserved_quantity",
  "product.id",
  "product.handle",
  "product.title",
  "product.status",
  "product.seller.id",
  "product.listing.product_set",
  "product.listing.pictures",
];

function toOffer(row: VariantRow, sellers: Map<string, OfferSeller>): Offer | null {
  const seller = sellers.get(row.product.seller?.id ?? "");
  const price = row.calculated_price?.calculated_amount;
  const listing = row.product.listing;
  if (!seller || !listing || price === null || price === undefined) {
    return null;
  }
  const links = row.inventory_items ?? [];
  const picture = listing.pictures[0];
  return {
    variant_id: row.id,
    label: row.title,
    weight_grams: row.weight,
    product_id: row.product.id,
    product_handle: row.product.handle,
    title: row.product.title,
    image: picture ? { name: picture, alt: row.product.title } : null,
    unit_price_vnd: Math.round(Number(price)),
    available: availablePieces(links, seller.stock_location_id),
    inventory_item_ids: links.map(({ inventory_item_id }) => inventory_item_id),
    for_sale:
      row.product.status === "published" &&
      seller.selling &&
      !seller.closed_sets.includes(listing.product_set) &&
      !productSet(listing.product_set).alcohol,
    seller,
  };
}

/**
 * What the given variants cost and how many are left, at this moment, by variant id. Variants that
 * do not exist, have no price or belong to no seller are left out. Never cached: placing relies on it.
 */
export async function loadOffers(
  container: MedusaContainer,
  variantIds: string[],
): Promise<Map<string, Offer>> {
  if (variantIds.length === 0) {
    return new Map();
  }
  const region = await loadMarketRegion(container);
  const rows = await graphRows<VariantRow>(container, {
    entity: "variant",
    fields: VARIANT_FIELDS,
    filters: { id: variantIds },
    context: {
      calculated_price: QueryContext({ region_id: region.id, currency_code: "vnd" }),
    },
  });
  const sellerIds = rows.flatMap((row) => row.product.seller?.id ?? []);
  const sellers = await loadOfferSellers(container, [...new Set(sellerIds)]);
  const offers = rows.map((row) => toOffer(row, sellers)).filter((offer) => offer !== null);
  return new Map(offers.map((offer) => [offer.variant_id, offer]));
}
