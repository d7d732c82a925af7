import { productSet } from "@cho-lang/ocop/product-sets";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { standing, type StoredStanding } from "@cho-lang/seller-rules/standing";
import { provinceOf } from "@cho-lang/vietnam-addresses/provinces";
import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import { loadProductView } from "../../../../../catalogue/load-product-view";
import { toLoadedCertificate } from "../../../../../certificates/to-loaded-certificate";
import { MarketError } from "../../../../../errors/market-error";
import { loadOfferSellers } from "../../../../../offers/load-offer-sellers";
import type Listing from "../../../../../modules/listing/models/listing";
import type OcopCertificate from "../../../../../modules/ocop/models/ocop-certificate";
import { graphRows } from "../../../../../query/graph-rows";
import { toCertificateRow } from "../../../certificates/certificate-row";
import type { ProductListing, ShelfState } from "./product-listing";

interface StoredProduct {
  id: string;
  title: string;
  handle: string;
  status: string;
  seller?: (StoredStanding & { id: string; name: string; demonstration: boolean }) | null;
  listing?: InferTypeOf<typeof Listing> | null;
  ocop_certificates?: InferTypeOf<typeof OcopCertificate>[];
}

const FIELDS = [
  "id",
  "title",
  "handle",
  "status",
  "seller.id",
  "seller.name",
  "seller.status",
  "seller.status_reason",
  "seller.notice_status",
  "seller.notice_from",
  "seller.notice_reason",
  "seller.demonstration",
  "listing.*",
  "ocop_certificates.*",
];

/** Asks in the order in which an operator can mend things; the shop's own view has the last word. */
async function shelfOf(container: MedusaContainer, product: StoredProduct): Promise<ShelfState> {
  if (!product.listing || !product.seller) {
    return "not_listed";
  }
  if (product.status !== "published") {
    return "draft";
  }
  if (standing(product.seller, new Date()).status !== "active") {
    return "seller_not_active";
  }
  const seller = (await loadOfferSellers(container, [product.seller.id])).get(product.seller.id);
  if (seller?.selling === false) {
    return "seller_not_linked";
  }
  const { alcohol } = productSet(product.listing.product_set);
  if (seller?.closed_sets.includes(product.listing.product_set)) {
    return alcohol ? "no_licence" : "paper_expired";
  }
  const view = await loadProductView(container, product.handle, alcohol ? "alcohol" : "open");
  if (!view) {
    return "no_price";
  }
  return view.in_stock ? "on_sale" : "sold_out";
}

function toListing({ listing }: StoredProduct): ProductListing["listing"] {
  return listing
    ? {
        product_set: listing.product_set,
        temperature_class: listing.temperature_class,
        shelf_life_days: listing.shelf_life_days,
        storage: listing.storage,
        transit_days: listing.transit_days,
        dispatch_weekdays: listing.dispatch_weekdays?.map(Number) ?? null,
        cutoff_time: listing.cutoff_time,
        allowed_provinces: listing.allowed_provinces,
        ingredients: listing.ingredients,
        instructions: listing.instructions,
        warnings: listing.warnings,
        story: listing.story,
        season_months: listing.season_months?.map(Number) ?? null,
        keywords: listing.keywords,
        pictures: listing.pictures,
      }
    : null;
}

/** One product as the market sells it. Throws `not_found`. */
export async function retrieveProductListing(
  container: MedusaContainer,
  productId: string,
): Promise<ProductListing> {
  const [product] = await graphRows<StoredProduct>(container, {
    entity: "product",
    fields: FIELDS,
    filters: { id: productId },
  });
  if (!product) {
    throw new MarketError("not_found");
  }
  const { id, title, handle } = product;
  const seller = product.seller ? { id: product.seller.id, name: product.seller.name } : null;
  const today = vietnamDay(new Date());
  return {
    seller,
    listing: toListing(product),
    province_names:
      product.listing?.allowed_provinces?.map((code) => provinceOf(code)?.name ?? code) ?? null,
    demonstration: !!(product.listing?.demonstration || product.seller?.demonstration),
    certificates: (product.ocop_certificates ?? [])
      .map((row) =>
        toCertificateRow(toLoadedCertificate(row), { id, title, handle, seller }, today),
      )
      .toSorted((a, b) => b.issued_on.localeCompare(a.issued_on)),
    shelf: await shelfOf(container, product),
  };
}
