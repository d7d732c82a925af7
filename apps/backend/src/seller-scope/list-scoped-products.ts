import type { MedusaContainer } from "@medusajs/framework/types";
import { QueryContext } from "@medusajs/framework/utils";
import { PRODUCT_FIELDS } from "../catalogue/product-row";
import { loadMarketRegion } from "../offers/load-market-region";
import { loadOfferSellers } from "../offers/load-offer-sellers";
import { graphRows } from "../query/graph-rows";
import type { SellerProduct } from "../seller-products/seller-product";
import { toSellerProduct, type StoredSellerProduct } from "../seller-products/to-seller-product";
import type { SellerScope } from "./seller-scope";

interface Named {
  id: string;
  created_at: string | Date;
}

/** Ids of the seller's products, the newest first. */
async function productIds(container: MedusaContainer, sellerId: string): Promise<string[]> {
  const [seller] = await graphRows<{ products?: Named[] }>(container, {
    entity: "seller",
    fields: ["products.id", "products.created_at"],
    filters: { id: sellerId },
  });
  const age = ({ created_at }: Named) => new Date(created_at).getTime();
  return (seller?.products ?? [])
    .toSorted((a, b) => age(b) - age(a) || a.id.localeCompare(b.id))
    .map(({ id }) => id);
}

/** A page of the seller's products, the newest first, whatever keeps them from shoppers. */
export async function listScopedProducts(
  container: MedusaContainer,
  { seller }: SellerScope,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ products: SellerProduct[]; count: number }> {
  const ids = await productIds(container, seller.id);
  const page = ids.slice(offset, offset + limit);
  const [region, sellers] = await Promise.all([
    loadMarketRegion(container),
    loadOfferSellers(container, [seller.id]),
  ]);
  const rows = await graphRows<StoredSellerProduct>(container, {
    entity: "product",
    fields: [...PRODUCT_FIELDS, "status"],
    filters: { id: page },
    context: {
      variants: {
        calculated_price: QueryContext({ region_id: region.id, currency_code: "vnd" }),
      },
    },
  });
  const shop = sellers.get(seller.id);
  const products = rows
    .toSorted((a, b) => page.indexOf(a.id) - page.indexOf(b.id))
    .map((row) => toSellerProduct(row, seller, shop));
  return { products, count: ids.length };
}
