import { productSet } from "@cho-lang/ocop/product-sets";
import type { ProductRow } from "../catalogue/product-row";
import { availablePieces } from "../offers/available-pieces";
import type { OfferSeller } from "../offers/offer";
import type { SellerScope } from "../seller-scope/seller-scope";
import type { SellerProduct, SellerProductState } from "./seller-product";

export type StoredSellerProduct = ProductRow & { status: string };

const STATE_OF_STATUS: Partial<Record<string, SellerProductState>> = {
  proposed: "waiting",
  rejected: "declined",
  draft: "hidden",
};

/** The seller as she may sell now; undefined for one that can take no orders. */
type Shop = Pick<OfferSeller, "selling" | "closed_sets" | "stock_location_id"> | undefined;

/** Where goods that could be bought stand, as the shop's own offers have it. */
function stateInShop(
  { product_set }: { product_set: number },
  seller: SellerScope["seller"],
  { shop, stock }: { shop: Shop; stock: number },
): SellerProductState {
  if (!shop || seller.status !== "active") return "shop_closed";
  if (!shop.selling) return "not_linked";
  if (shop.closed_sets.includes(product_set)) {
    return productSet(product_set).alcohol ? "no_licence" : "paper_expired";
  }
  return stock > 0 ? "on_sale" : "sold_out";
}

/** A product on its seller's list; what keeps it from shoppers first. */
export function toSellerProduct(
  row: StoredSellerProduct,
  seller: SellerScope["seller"],
  shop: Shop,
): SellerProduct {
  const variants = row.variants ?? [];
  const prices = variants.flatMap(({ calculated_price: price }) =>
    price?.calculated_amount == null ? [] : [Math.round(Number(price.calculated_amount))],
  );
  const stock = variants
    .map(({ inventory_items: items }) =>
      availablePieces(items ?? [], shop?.stock_location_id ?? ""),
    )
    .reduce((sum, pieces) => sum + pieces, 0);
  const { listing } = row;
  const shown =
    !listing || prices.length === 0 ? "hidden" : stateInShop(listing, seller, { shop, stock });
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
