import { productSet } from "@cho-lang/ocop/product-sets";
import type { MedusaContainer } from "@medusajs/framework/types";
import { loadOfferSellers } from "../offers/load-offer-sellers";
import { graphRows } from "../query/graph-rows";

/** A product that came on sale. */
export interface ProducerNews {
  seller_id: string;
  seller: string;
  title: string;
  since: Date;
}

interface ProductRow {
  title: string;
  created_at: Date | string;
  seller?: { id: string; name: string } | null;
  listing?: { product_set: number } | null;
}

/**
 * What came on sale after an instant and still is, the newest first. No alcohol: the law lets nobody be sent
 * advertisements for it.
 */
export async function loadProducerNews(
  container: MedusaContainer,
  since: Date,
): Promise<ProducerNews[]> {
  const rows = await graphRows<ProductRow>(container, {
    entity: "product",
    fields: ["title", "created_at", "seller.id", "seller.name", "listing.product_set"],
    filters: { status: "published", created_at: { $gt: since } },
  });
  const ids = [...new Set(rows.flatMap(({ seller }) => seller?.id ?? []))];
  const sellers = await loadOfferSellers(container, ids);
  const news = rows.flatMap(({ title, created_at, seller, listing }) => {
    const offers = sellers.get(seller?.id ?? "");
    const told =
      offers?.selling &&
      listing &&
      !offers.closed_sets.includes(listing.product_set) &&
      !productSet(listing.product_set).alcohol;
    return seller && told
      ? [{ seller_id: seller.id, seller: seller.name, title, since: new Date(created_at) }]
      : [];
  });
  return news.toSorted((a, b) => b.since.getTime() - a.since.getTime());
}
