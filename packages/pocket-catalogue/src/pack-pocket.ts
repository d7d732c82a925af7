import { Dictionary } from "./dictionary";
import type { PocketAnswer, PocketColumns } from "./pocket-answer";
import type { PocketProduct } from "./pocket-product";

const MILLISECONDS_A_MINUTE = 60_000;

type Facts = Pick<PocketAnswer, "revision" | "full" | "demonstration" | "removed"> & {
  /** Stars of days before it are left out. */
  day: string;
};

function shortImage({ handle, image }: PocketProduct): string | null {
  if (!image) return null;
  return image.name.startsWith(handle) ? `~${image.name.slice(handle.length)}` : `=${image.name}`;
}

function bit(value: boolean): 0 | 1 {
  return value ? 1 : 0;
}

/** Writes products into the form in which a phone gets them. */
export function packPocket(
  products: readonly PocketProduct[],
  { day, ...facts }: Facts,
): PocketAnswer {
  const communes = new Dictionary<PocketAnswer["communes"][number]>();
  const sets = new Dictionary<PocketAnswer["sets"][number]>();
  const sellers = new Dictionary<PocketAnswer["sellers"][number]>();
  const deliveries = new Dictionary<string[]>();

  const communeOf = (product: PocketProduct): number =>
    communes.position(product.commune_code, () => ({
      code: product.commune_code,
      name: product.commune_name,
      old_names: product.commune_old_names,
    }));
  const sellerOf = (product: PocketProduct): number =>
    sellers.position(product.seller, () => ({
      handle: product.seller,
      name: product.seller_name,
      kind: product.seller_kind,
      commune: communeOf(product),
    }));
  const setOf = (product: PocketProduct): number =>
    sets.position(String(product.product_set), () => ({
      id: product.product_set,
      name: product.set_name,
      group: product.group,
      group_name: product.group_name,
    }));
  const deliveryOf = (product: PocketProduct): number => {
    const zones = product.delivers_to.map((zone) => (zone === product.commune_code ? "" : zone));
    return deliveries.position(zones.join(), () => zones);
  };

  const columns: PocketColumns = {
    handle: products.map(({ handle }) => handle),
    title: products.map(({ title }) => title),
    keywords: products.map(({ keywords }) => keywords),
    description: products.map(({ description }) => description),
    seller: products.map(sellerOf),
    set: products.map(setOf),
    stars: products.map(({ star_spans }) =>
      star_spans
        .filter(({ until }) => until >= day)
        .flatMap(({ value, from, until }) => [value, from, until]),
    ),
    price_from_vnd: products.map(({ price_from_vnd }) => price_from_vnd),
    price_from_weight_grams: products.map(({ price_from_weight_grams }) => price_from_weight_grams),
    unit_price_vnd: products.map(({ unit_price_vnd }) => unit_price_vnd),
    variants_count: products.map(({ variants_count }) => variants_count),
    in_stock: products.map(({ in_stock }) => bit(in_stock)),
    season_months: products.map(({ season_months }) =>
      season_months.length > 0 ? season_months : null,
    ),
    storage: products.map(({ storage }) => storage),
    delivery: products.map(deliveryOf),
    demand: products.map(({ demand }) => demand),
    review_count: products.map(({ review_count }) => review_count ?? 0),
    review_points: products.map(({ review_points }) => review_points ?? 0),
    created_minute: products.map(({ created_at }) =>
      Math.floor(created_at / MILLISECONDS_A_MINUTE),
    ),
    image: products.map(shortImage),
    demonstration: products.map(({ demonstration }) => bit(demonstration)),
  };
  return {
    ...facts,
    communes: communes.entries,
    sets: sets.entries,
    sellers: sellers.entries,
    deliveries: deliveries.entries,
    products: columns,
  };
}
