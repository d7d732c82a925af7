import {
  OFFER_SELLER_FIELDS,
  toOfferSeller,
  type OfferSellerRow,
} from "../offers/load-offer-sellers";
import { graphRows } from "../query/graph-rows";
import type { QuerySource } from "../query/query-source";
import type { ShelfSeller } from "./shelf-seller";

type ShelfSellerRow = OfferSellerRow &
  Pick<ShelfSeller, "kind" | "story" | "demonstration" | "naming">;

function toShelfSeller(row: ShelfSellerRow): ShelfSeller | null {
  const seller = toOfferSeller(row);
  if (!seller?.selling) {
    return null;
  }
  const { kind, story, demonstration, naming } = row;
  return { ...seller, status: "active", kind, story, demonstration, naming };
}

/** Those of the sellers, or of all, whose products are on the shelves. */
export async function loadShelfSellers(
  source: QuerySource,
  ids?: string[],
): Promise<ShelfSeller[]> {
  const rows = await graphRows<ShelfSellerRow>(source, {
    entity: "seller",
    fields: [...OFFER_SELLER_FIELDS, "kind", "story", "demonstration", "naming"],
    ...(ids ? { filters: { id: ids } } : {}),
  });
  return rows.map(toShelfSeller).filter((seller) => seller !== null);
}
