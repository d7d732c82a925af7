import { PACKING_RECIPES, packedClasses } from "@cho-lang/delivery/packing-recipes";
import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import type { Pieces } from "../parcels/to-parcels";
import { graphRows } from "../query/graph-rows";

interface ItemsRow {
  items: { id: string; variant_id: string | null; product_id: string | null }[];
}

/** What a carrier must know of some goods. */
export interface ShippedGoods {
  /** Grams without packing; what nobody wrote down counts nothing. */
  net_grams: number;
  /** What must be known of them, the most delicate first. */
  marks: string[];
}

/** What some pieces of an order weigh, and how they must be kept, as their products tell it now. */
export async function loadShippedGoods(
  container: MedusaContainer,
  orderId: string,
  pieces: readonly Pieces[],
): Promise<ShippedGoods> {
  const [order] = await graphRows<ItemsRow>(container, {
    entity: "order",
    fields: ["items.id", "items.variant_id", "items.product_id"],
    filters: { id: orderId },
  });
  const quantityOf = new Map(pieces.map(({ id, quantity }) => [id, quantity]));
  const items = (order?.items ?? []).filter(({ id }) => quantityOf.has(id));
  const variants = await graphRows<{ id: string; weight: number | null }>(container, {
    entity: "product_variant",
    fields: ["id", "weight"],
    filters: { id: items.flatMap(({ variant_id }) => variant_id ?? []) },
  });
  const weightOf = new Map(variants.map(({ id, weight }) => [id, Number(weight ?? 0)]));
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const listed = await listings.listListings(
    { product_id: items.flatMap(({ product_id }) => product_id ?? []) },
    { select: ["product_id", "temperature_class"], take: null },
  );
  const classes = packedClasses(listed.map(({ temperature_class }) => temperature_class));
  return {
    net_grams: items.reduce(
      (sum, { id, variant_id }) =>
        sum + (weightOf.get(variant_id ?? "") ?? 0) * (quantityOf.get(id) ?? 0),
      0,
    ),
    marks: classes.map((one) => PACKING_RECIPES[one].mark),
  };
}
