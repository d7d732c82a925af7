import type { MedusaContainer } from "@medusajs/framework/types";
import { graphRows } from "../query/graph-rows";

/** A product that a decision may certify. */
export interface ClaimableProduct {
  id: string;
  title: string;
  /** Set under which it is listed; null when it is not. */
  product_set: number | null;
}

interface ProductRow {
  id: string;
  title: string;
  listing?: { product_set: number } | null;
}

const collator = new Intl.Collator("vi");

/** The products of a seller by title; `ids` leaves all others out. */
export async function listClaimable(
  container: MedusaContainer,
  sellerId: string,
  ids?: string[],
): Promise<ClaimableProduct[]> {
  const [seller] = await graphRows<{ products?: { id: string }[] }>(container, {
    entity: "seller",
    fields: ["products.id"],
    filters: { id: sellerId },
  });
  const own = seller?.products?.map(({ id }) => id) ?? [];
  const wanted = ids === undefined ? own : own.filter((id) => ids.includes(id));
  if (wanted.length === 0) {
    return [];
  }
  const rows = await graphRows<ProductRow>(container, {
    entity: "product",
    fields: ["id", "title", "listing.product_set"],
    filters: { id: wanted },
  });
  return rows
    .map(({ id, title, listing }) => ({ id, title, product_set: listing?.product_set ?? null }))
    .toSorted((a, b) => collator.compare(a.title, b.title) || a.id.localeCompare(b.id));
}
