import type { TravelClass } from "@cho-lang/delivery/carried-goods";
import { productSet } from "@cho-lang/ocop/product-sets";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { availablePieces, type InventoryLink } from "./available-pieces";
import { loadMarketRegion } from "./load-market-region";
import { loadOfferSellers } from "./load-offer-sellers";
import type { Offer, OfferSeller } from "./offer";

interface PackRow {
  id: string;
  title: string;
  weight: number | null;
  price_set_id: string | null;
  product_id: string;
  product_handle: string;
  product_title: string;
  product_status: string;
  seller_id: string | null;
  product_set: number | null;
  pictures: string[] | null;
  temperature_class: TravelClass;
  transit_days: number | null;
  dispatch_weekdays: string[] | null;
  cutoff_time: string | null;
  allowed_provinces: string[] | null;
  inventory_items: InventoryLink[];
}

const PACKS = `SELECT v.id, v.title, v.weight, priced.price_set_id, p.id AS product_id,
    p.handle AS product_handle, p.title AS product_title, p.status AS product_status,
    sold.seller_id, listing.product_set, listing.pictures,
    listing.temperature_class, listing.transit_days, listing.dispatch_weekdays,
    listing.cutoff_time, listing.allowed_provinces,
    (SELECT coalesce(json_agg(json_build_object('inventory_item_id', item.inventory_item_id,
        'required_quantity', item.required_quantity, 'inventory', json_build_object(
          'location_levels', (SELECT coalesce(json_agg(json_build_object(
              'location_id', level.location_id, 'stocked_quantity', level.stocked_quantity,
              'reserved_quantity', level.reserved_quantity)), '[]')
            FROM inventory_level level
            WHERE level.inventory_item_id = item.inventory_item_id AND level.deleted_at IS NULL)))
        ORDER BY item.id), '[]')
      FROM product_variant_inventory_item item
      WHERE item.variant_id = v.id AND item.deleted_at IS NULL) AS inventory_items
  FROM product_variant v
  JOIN product p ON p.id = v.product_id AND p.deleted_at IS NULL
  LEFT JOIN product_variant_price_set priced
    ON priced.variant_id = v.id AND priced.deleted_at IS NULL
  LEFT JOIN seller_seller_product_product sold ON sold.product_id = p.id AND sold.deleted_at IS NULL
  LEFT JOIN listing ON listing.product_id = p.id AND listing.deleted_at IS NULL
  WHERE v.id = ANY(?) AND v.deleted_at IS NULL`;

function toCarried(row: PackRow & { product_set: number }): Offer["carried"] {
  return {
    travels: row.temperature_class,
    bears_days: row.transit_days,
    weekdays: row.dispatch_weekdays?.map(Number) ?? null,
    cutoff: row.cutoff_time,
    provinces: row.allowed_provinces,
    alcohol: productSet(row.product_set).alcohol,
  };
}

function toOffer(
  row: PackRow,
  price: number | undefined,
  sellers: Map<string, OfferSeller>,
): Offer | null {
  const seller = sellers.get(row.seller_id ?? "");
  const { product_set } = row;
  if (!seller || product_set === null || price === undefined) {
    return null;
  }
  const [picture] = row.pictures ?? [];
  return {
    variant_id: row.id,
    label: row.title,
    weight_grams: row.weight,
    carried: toCarried({ ...row, product_set }),
    product_id: row.product_id,
    product_handle: row.product_handle,
    title: row.product_title,
    image: picture ? { name: picture, alt: row.product_title } : null,
    unit_price_vnd: Math.round(price),
    available: availablePieces(row.inventory_items, seller.stock_location_id),
    for_sale:
      row.product_status === "published" &&
      seller.selling &&
      !seller.closed_sets.includes(product_set),
    seller,
  };
}

/** What Medusa asks for each price set, in đồng; without those that have no price. */
async function loadPrices(
  container: MedusaContainer,
  packs: PackRow[],
): Promise<Map<string, number>> {
  const region = await loadMarketRegion(container);
  const prices = await container
    .resolve(Modules.PRICING)
    .calculatePrices(
      { id: packs.flatMap(({ price_set_id }) => price_set_id ?? []) },
      { context: { region_id: region.id, currency_code: "vnd" } },
    );
  return new Map(
    prices.flatMap(({ id, calculated_amount: amount }) =>
      amount === null ? [] : [[id, Number(amount)]],
    ),
  );
}

/**
 * What the given variants cost and how many are left, at this moment, by variant id. Variants that
 * do not exist, have no price or belong to no seller are left out. Never cached: placing relies on it.
 */
export async function loadOffers(
  container: MedusaContainer,
  variantIds: string[],
): Promise<Map<string, Offer>> {
  if (variantIds.length === 0) {
    return new Map();
  }
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: PackRow[] }>(PACKS, [variantIds]);
  const sellerIds = [...new Set(rows.flatMap(({ seller_id }) => seller_id ?? []))];
  const sellers = await loadOfferSellers(container, sellerIds);
  const prices = await loadPrices(container, rows);
  const offers = rows
    .map((row) => toOffer(row, prices.get(row.price_set_id ?? ""), sellers))
    .filter((offer) => offer !== null);
  return new Map(offers.map((offer) => [offer.variant_id, offer]));
}
