import { PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import type { MedusaContainer } from "@medusajs/framework/types";
import { QueryContext } from "@medusajs/framework/utils";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import { loadMarketRegion } from "../offers/load-market-region";
import { graphRows } from "../query/graph-rows";
import { loadShelfSellers } from "../search-documents/load-shelf-sellers";
import type { ShelfSeller } from "../search-documents/shelf-seller";
import type { ProductView, SellerView } from "./catalogue";
import { loadCertificates } from "./load-certificates";
import { PRODUCT_FIELDS, type ProductRow } from "./product-row";
import { toProductView } from "./to-product-view";

/** Listings on one page; those that are not on sale now are left out of it. */
const ON_A_PAGE = 48;

const ALCOHOL_SETS = PRODUCT_SETS.filter(({ alcohol }) => alcohol).map(({ id }) => id);

export interface AlcoholPage {
  products: ProductView[];
  /** Who sells them, by handle. */
  sellers: Record<string, SellerView>;
  page: number;
  pages: number;
}

async function loadRows(container: MedusaContainer, ids: string[]): Promise<ProductRow[]> {
  const region = await loadMarketRegion(container);
  return graphRows<ProductRow>(container, {
    entity: "product",
    fields: PRODUCT_FIELDS,
    filters: { id: ids, status: "published" },
    pagination: { order: { title: "ASC", id: "ASC" } },
    context: {
      variants: {
        calculated_price: QueryContext({ region_id: region.id, currency_code: "vnd" }),
      },
    },
  });
}

function toView(seller: ShelfSeller): SellerView {
  const { handle, name, kind, commune_code, story, status, demonstration, naming } = seller;
  const { delivery_rates } = seller;
  return { handle, name, kind, commune_code, story, status, demonstration, naming, delivery_rates };
}

/**
 * A page of the alcohol that is on sale, from 1. The search index holds none of it, so it is read from the tables each
 * time. The caller has made sure that whoever asks has declared her age.
 */
export async function listAlcohol(container: MedusaContainer, page: number): Promise<AlcoholPage> {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const [listed, count] = await listings.listAndCountListings(
    { product_set: ALCOHOL_SETS },
    {
      select: ["id", "product_id"],
      order: { id: "ASC" },
      skip: (page - 1) * ON_A_PAGE,
      take: ON_A_PAGE,
    },
  );
  const rows = await loadRows(
    container,
    listed.map(({ product_id }) => product_id),
  );
  const sellerIds = [...new Set(rows.flatMap(({ seller }) => seller?.id ?? []))];
  const [shelfSellers, certificates] = await Promise.all([
    loadShelfSellers(container, sellerIds),
    loadCertificates(
      container,
      rows.map(({ id }) => id),
    ),
  ]);
  const sellers = new Map(shelfSellers.map((seller) => [seller.id, seller]));
  const products = rows.flatMap((row) => {
    const seller = sellers.get(row.seller?.id ?? "");
    const view = seller && toProductView(row, seller, certificates.get(row.id) ?? [], "alcohol");
    return view && !seller.closed_sets.includes(view.product_set) ? [view] : [];
  });
  return {
    products,
    sellers: Object.fromEntries(shelfSellers.map((seller) => [seller.handle, toView(seller)])),
    page,
    pages: Math.max(1, Math.ceil(count / ON_A_PAGE)),
  };
}
