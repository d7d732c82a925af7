import { UNRATED } from "@cho-lang/catalogue-search/rating";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, QueryContext } from "@medusajs/framework/utils";
import { loadCertificates } from "../catalogue/load-certificates";
import { PRODUCT_FIELDS, type ProductRow } from "../catalogue/product-row";
import { toProductView } from "../catalogue/to-product-view";
import { REVIEW_MODULE } from "../modules/review/module-key";
import type ReviewModuleService from "../modules/review/service";
import { loadMarketRegion } from "../offers/load-market-region";
import { graphRows } from "../query/graph-rows";
import type { QuerySource } from "../query/query-source";
import { demandOf } from "./demand-of";
import { loadRecentSales } from "./load-recent-sales";
import { loadShelfSellers } from "./load-shelf-sellers";
import type { ProductDocument } from "./product-document";
import { toProductDocument } from "./to-product-document";

/** Which published products: these, or the next ones in the order of their ids. */
export type ProductsWanted = { id: string[] } | { after: string | undefined; take: number };

export interface ProductBatch {
  /** Ids of the published products that were looked at, in their order. */
  ids: string[];
  /** Documents of those that are on a shelf. */
  documents: ProductDocument[];
}

async function loadRows(source: QuerySource, wanted: ProductsWanted): Promise<ProductRow[]> {
  const region = await loadMarketRegion(source);
  const some =
    "id" in wanted ? { id: wanted.id } : wanted.after ? { id: { $gt: wanted.after } } : {};
  return graphRows<ProductRow>(source, {
    entity: "product",
    fields: PRODUCT_FIELDS,
    filters: { ...some, status: "published" },
    pagination: { order: { id: "ASC" }, ...("id" in wanted ? {} : { take: wanted.take }) },
    context: {
      variants: {
        calculated_price: QueryContext({ region_id: region.id, currency_code: "vnd" }),
      },
    },
  });
}

async function loadMarketChannel(source: QuerySource): Promise<string> {
  const [store] = await graphRows<{ default_sales_channel_id: string | null }>(source, {
    entity: "store",
    fields: ["default_sales_channel_id"],
  });
  if (!store?.default_sales_channel_id) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "The market has no sales channel of its own: its setup script has not run",
    );
  }
  return store.default_sales_channel_id;
}

/**
 * Documents of products as they are now, in a fixed number of queries whatever their number. A published
 * product without a document is on no shelf: not listed, without a price, alcohol, or its seller may not
 * sell it.
 */
export async function loadProductDocuments(
  container: MedusaContainer,
  wanted: ProductsWanted,
): Promise<ProductBatch> {
  const reviews: ReviewModuleService = container.resolve(REVIEW_MODULE);
  const rows = await loadRows(container, wanted);
  const ids = rows.map(({ id }) => id);
  const sellerIds = [...new Set(rows.flatMap(({ seller }) => seller?.id ?? []))];
  const [shelfSellers, certificates, sales, ratings, market_channel_id] = await Promise.all([
    loadShelfSellers(container, sellerIds),
    loadCertificates(container, ids),
    loadRecentSales(container, ids),
    reviews.rateProducts(ids),
    loadMarketChannel(container),
  ]);
  const sellers = new Map(shelfSellers.map((seller) => [seller.id, seller]));
  const documents = rows.flatMap((row): ProductDocument[] => {
    const seller = sellers.get(row.seller?.id ?? "");
    const view = seller && toProductView(row, seller, certificates.get(row.id) ?? [], "open");
    const rating = ratings.get(row.id) ?? UNRATED;
    const demand = view ? demandOf(view.handle, sales.get(row.id) ?? 0) : 0;
    return view && !seller.closed_sets.includes(view.product_set)
      ? [toProductDocument({ view, seller, demand, rating, market_channel_id })]
      : [];
  });
  return { ids, documents };
}
