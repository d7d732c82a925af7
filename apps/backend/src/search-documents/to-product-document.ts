import { esteemOf, type Rating } from "@cho-lang/catalogue-search/rating";
import { deliversTo } from "@cho-lang/delivery/delivers-to";
import { packUnitPrice } from "@cho-lang/ocop/pack-unit-price";
import { groupOfSet, productSet } from "@cho-lang/ocop/product-sets";
import { starSpans } from "@cho-lang/ocop/star-spans";
import { slugify } from "@cho-lang/vietnamese-text/slugify";
import type { ProductView } from "../catalogue/catalogue";
import { communeNames } from "./commune-names";
import type { ProductDocument } from "./product-document";
import type { ShelfSeller } from "./shelf-seller";

const MONTHS_OF_A_YEAR = 12;

/** What a product's document is made of. */
export interface ShownProduct {
  view: ProductView;
  seller: ShelfSeller;
  /** Class of its demand in the last 90 days, as `demandOf` makes it. */
  demand: number;
  /** What its shown reviews come to. */
  rating: Rating;
  /** Id of the sales channel that the whole market shares. */
  market_channel_id: string;
}

function cheapestUnitPrice(
  view: ProductView,
): Pick<ProductDocument, "unit_price_vnd" | "unit_price_per"> {
  const cheapest = view.variants.find(({ price_vnd }) => price_vnd === view.price_from_vnd);
  const pack = cheapest && {
    label: cheapest.label,
    weightGrams: cheapest.weight_grams,
    price: cheapest.price_vnd,
  };
  const price = pack ? packUnitPrice(pack, view.product_set) : null;
  return { unit_price_vnd: price?.amount ?? null, unit_price_per: price?.per ?? null };
}

function seasonOf({ season_months }: ProductView): number[] {
  const months = [...new Set(season_months)];
  return months.length < MONTHS_OF_A_YEAR ? months : [];
}

export function toProductDocument(shown: ShownProduct): ProductDocument {
  const { view, seller, rating } = shown;
  const group = groupOfSet(view.product_set);
  return {
    id: view.id,
    handle: view.handle,
    title: view.title,
    keywords: view.keywords,
    description: view.description,
    seller: seller.handle,
    seller_name: seller.name,
    seller_kind: seller.kind,
    commune_code: seller.commune_code,
    ...communeNames(seller.commune_code),
    product_set: view.product_set,
    set_name: productSet(view.product_set).name,
    group: group.slug,
    group_name: group.name,
    certificates: view.certificates,
    certificate_slugs: [...new Set(view.certificates.map(({ number }) => slugify(number)))],
    star_spans: starSpans(view.certificates),
    price_from_vnd: view.price_from_vnd,
    price_from_weight_grams: view.price_from_weight_grams,
    ...cheapestUnitPrice(view),
    variants_count: view.variants_count,
    in_stock: view.in_stock,
    season_months: seasonOf(view),
    storage: view.temperature_class,
    delivers_to: deliversTo({
      temperature_class: view.temperature_class,
      bears_days: view.transit_days,
      from_commune: seller.commune_code,
      terms: seller.delivery,
    }),
    demand: shown.demand,
    review_count: rating.count,
    review_points: rating.points,
    esteem: esteemOf(rating),
    created_at: Date.parse(view.created_at),
    image: view.image,
    demonstration: view.demonstration,
    status: "published",
    sales_channel_ids: [seller.sales_channel_id, shown.market_channel_id],
  };
}
