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

/** Those of some products that are the seller's own, by their id. */
export async function loadScopedProducts(
  container: MedusaContainer,
  { seller }: SellerScope,
  ids: readonly string[],
): Promise<Map<string, ScopedProduct>> {
  const [region, sellers] = await Promise.all([
    loadMarketRegion(container),
    loadOfferSellers(container, [seller.id]),
  ]);
  const rows = await graphRows<StoredSellerProduct>(container, {
    entity: "product",
    fields: [...PRODUCT_FIELDS, "status"],
    filters: { id: [...ids] },
    context: {
      variants: {
        calculated_price: QueryContext({ region_id: region.id, currency_code: "vnd" }),
      },
    },
  });
  const shop = sellers.get(seller.id);
  const stock_location_id = shop?.stock_location_id ?? "";
  return new Map(
    rows.flatMap((row): [string, ScopedProduct][] => {
      const sheet = row.seller?.id === seller.id ? toSheet(row) : null;
      const product = toSellerProduct(row, seller, shop);
      const packs = toPacks(row, stock_location_id);
      return sheet
        ? [[row.id, { product, status: row.status, sheet, packs, stock_location_id }]]
        : [];
    }),
  );
}

/** A product of the seller's own. Throws `not_found` alike for another seller's and for none. */
export async function retrieveScopedProduct(
  container: MedusaContainer,
  scope: SellerScope,
  id: string,
): Promise<ScopedProduct> {
  const product = (await loadScopedProducts(container, scope, [id])).get(id);
  if (!product) {
    throw new MarketError("not_found");
  }
  return product;
}
