import type { MedusaContainer } from "@medusajs/framework/types";
import { QueryContext } from "@medusajs/framework/utils";
import { PRODUCT_FIELDS } from "../catalogue/product-row";
import { MarketError } from "../errors/market-error";
import type { ChangeableSheet } from "../listing-changes/sheet-changes";
import { toSheet } from "../listing-changes/to-sheet";
import { availablePieces } from "../offers/available-pieces";
import { loadMarketRegion } from "../offers/load-market-region";
import { loadOfferSellers } from "../offers/load-offer-sellers";
import { graphRows } from "../query/graph-rows";
import type { SellerProduct } from "../seller-products/seller-product";
import { toSellerProduct, type StoredSellerProduct } from "../seller-products/to-seller-product";
import type { SellerScope } from "./seller-scope";

/** A pack that is on sale, with what its price and stock hang on. */
export interface OfferedPack {
  id: string;
  label: string;
  weight_grams: number | null;
  price_vnd: number | null;
  /** Pieces that can still be sold. */
  stock: number;
  inventory_item_id: string | null;
}

export interface ScopedProduct {
  product: SellerProduct;
  status: string;
  /** What it says now. */
  sheet: ChangeableSheet;
  packs: OfferedPack[];
  stock_location_id: string;
}

/** A product's packs in their order. @param locationId of the seller's stock */
export function toPacks(
  { variants }: Pick<StoredSellerProduct, "variants">,
  locationId: string,
): OfferedPack[] {
  return (variants ?? [])
    .toSorted((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0) || a.id.localeCompare(b.id))
    .map(({ id, title, weight, calculated_price: price, inventory_items: items }) => ({
      id,
      label: title,
      weight_grams: weight,
      price_vnd:
        price?.calculated_amount == null ? null : Math.round(Number(price.calculated_amount)),
      stock: availablePieces(items ?? [], locationId),
      inventory_item_id: items?.[0]?.inventory_item_id ?? null,
    }));
}

/** A product of the seller's own. Throws `not_found` alike for another seller's and for none. */
export async function retrieveScopedProduct(
  container: MedusaContainer,
  { seller }: SellerScope,
  id: string,
): Promise<ScopedProduct> {
  const [region, sellers] = await Promise.all([
    loadMarketRegion(container),
    loadOfferSellers(container, [seller.id]),
  ]);
  const [row] = await graphRows<StoredSellerProduct>(container, {
    entity: "product",
    fields: [...PRODUCT_FIELDS, "status"],
    filters: { id },
    context: {
      variants: {
        calculated_price: QueryContext({ region_id: region.id, currency_code: "vnd" }),
      },
    },
  });
  const sheet = row?.seller?.id === seller.id ? toSheet(row) : null;
  if (!row || !sheet) {
    throw new MarketError("not_found");
  }
  const shop = sellers.get(seller.id);
  const locationId = shop?.stock_location_id ?? "";
  return {
    product: toSellerProduct(row, seller, shop),
    status: row.status,
    sheet,
    packs: toPacks(row, locationId),
    stock_location_id: locationId,
  };
}
