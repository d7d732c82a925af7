import type { InventoryLink } from "../offers/available-pieces";

/** A product as `query.graph` returns it with `PRODUCT_FIELDS`. */
export interface ProductRow {
  id: string;
  handle: string;
  title: string;
  description: string | null;
  created_at: string | Date;
  seller?: { id: string } | null;
  listing?: {
    product_set: number;
    temperature_class: string;
    shelf_life_days: number | null;
    storage: string;
    transit_days: number | null;
    dispatch_weekdays: (number | string)[] | null;
    cutoff_time: string | null;
    allowed_provinces: string[] | null;
    ingredients: string;
    instructions: string;
    warnings: string;
    story: string;
    season_months: (number | string)[] | null;
    keywords: string[];
    pictures: string[];
    demonstration: boolean;
  } | null;
  variants?: {
    id: string;
    title: string;
    weight: number | null;
    variant_rank: number | null;
    calculated_price?: { calculated_amount: number | null } | null;
    inventory_items?: InventoryLink[];
  }[];
}

export const PRODUCT_FIELDS = [
  "id",
  "handle",
  "title",
  "description",
  "created_at",
  "seller.id",
  "listing.*",
  "variants.id",
  "variants.title",
  "variants.weight",
  "variants.variant_rank",
  "variants.calculated_price.calculated_amount",
  "variants.inventory_items.inventory_item_id",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.location_id",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
];
