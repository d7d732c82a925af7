import type { PocketAnswer, PocketColumns } from "./pocket-answer";
import type { PocketProduct } from "./pocket-product";

const MILLISECONDS_A_MINUTE = 60_000;
/** A span of stars is written as its number, its first and its last day. */
const SPAN = 3;

function at<Value>(values: readonly Value[], position: number): Value {
  const value = values[position];
  if (value === undefined) throw new RangeError(`a pocket without position ${position}`);
  return value;
}

function imageOf(short: string | null, handle: string, title: string): PocketProduct["image"] {
  if (short === null) return null;
  const name = short.slice(1);
  return { name: short.startsWith("~") ? handle + name : name, alt: title };
}

function spansOf(flat: PocketColumns["stars"][number]): PocketProduct["star_spans"] {
  return Array.from({ length: flat.length / SPAN }, (_, span) => ({
    value: Number(flat[span * SPAN]),
    from: String(flat[span * SPAN + 1]),
    until: String(flat[span * SPAN + 2]),
  }));
}

/** The products of an answer. Throws RangeError when its columns do not fit together. */
export function unpackPocket(answer: PocketAnswer): PocketProduct[] {
  const columns = answer.products;
  return columns.handle.map((handle, row) => {
    const title = at(columns.title, row);
    const seller = at(answer.sellers, at(columns.seller, row));
    const commune = at(answer.communes, seller.commune);
    const set = at(answer.sets, at(columns.set, row));
    return {
      handle,
      title,
      keywords: at(columns.keywords, row),
      description: at(columns.description, row),
      seller: seller.handle,
      seller_name: seller.name,
      seller_kind: seller.kind,
      commune_code: commune.code,
      commune_name: commune.name,
      commune_old_names: commune.old_names,
      product_set: set.id,
      set_name: set.name,
      group: set.group,
      group_name: set.group_name,
      star_spans: spansOf(at(columns.stars, row)),
      price_from_vnd: at(columns.price_from_vnd, row),
      price_from_weight_grams: at(columns.price_from_weight_grams, row),
      unit_price_vnd: at(columns.unit_price_vnd, row),
      variants_count: at(columns.variants_count, row),
      in_stock: at(columns.in_stock, row) === 1,
      season_months: at(columns.season_months, row) ?? [],
      storage: at(columns.storage, row),
      delivers_to: at(answer.deliveries, at(columns.delivery, row)).map(
        (zone) => zone || commune.code,
      ),
      demand: at(columns.demand, row),
      review_count: columns.review_count?.[row] ?? 0,
      review_points: columns.review_points?.[row] ?? 0,
      created_at: at(columns.created_minute, row) * MILLISECONDS_A_MINUTE,
      image: imageOf(at(columns.image, row), handle, title),
      demonstration: at(columns.demonstration, row) === 1,
    };
  });
}
