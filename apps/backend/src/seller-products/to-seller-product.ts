import { productSet } from "@cho-lang/ocop/product-sets";
import type { ProductRow } from "../catalogue/product-row";
import { availablePieces } from "../offers/available-pieces";
import type { SellerScope } from "../seller-scope/seller-scope";
import type { SellerProduct, SellerProductState } from "./seller-product";

export type StoredSellerProduct = ProductRow & { status: string };

const STATE_OF_STATUS: Partial<Record<string, SellerProductState>> = {
  proposed: "waiting",
  rejected: "declined",
  draft: "hidden",
};

/** A product on its seller's list; what keeps it from shoppers first. */
export function toSellerProduct(
  row: StoredSellerProduct,
  seller: SellerScope["seller"],
  stockLocationId: string,
): SellerProduct {
  const variants = row.variants ?? [];
  const prices = variants.flatMap(({ calculated_price: price }) =>
    price?.calculated_amount == null ? [] : [Math.round(Number(price.calculated_amount))],
  );
  const stock = variants
    .map(({ inventory_items: items }) => availablePieces(items ?? [], stockLocationId))
    .reduce((sum, pieces) => sum + pieces, 0);
  const { listing } = row;
  const inShop = seller.status === "active" ? (stock > 0 ? "on_sale" : "sold_out") : "shop_closed";
  const alcohol = listing && productSet(listing.product_set).alcohol;
  const shown = !listing || prices.length === 0 ? "hidden" : alcohol ? "alcohol" : inShop;
  return {
    id: row.id,
    handle: row.handle,
    title: row.title,
    picture: listing?.pictures[0] ?? null,
    state: STATE_OF_STATUS[row.status] ?? shown,
    price_from_vnd: prices.length === 0 ? null : Math.min(...prices),
    packs: variants.length,
    stock,
  };
}
