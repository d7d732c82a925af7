import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** What a line of an order keeps of the pack that was bought, as it is called at that moment. */
export interface GoodsRow {
  variant_id: string;
  variant_title: string | null;
  variant_sku: string | null;
  variant_barcode: string | null;
  thumbnail: string | null;
  product_id: string;
  product_title: string;
  product_subtitle: string | null;
  product_description: string | null;
  product_handle: string;
  product_type: string | null;
  product_type_id: string | null;
  product_collection: string | null;
  is_discountable: boolean;
  is_giftcard: boolean;
  requires_shipping: boolean;
  /** What one piece takes of the stock, by inventory item. */
  takes: { inventory_item_id: string; quantity: number }[];
}

const GOODS = `SELECT v.id AS variant_id, v.title AS variant_title, v.sku AS variant_sku,
    v.barcode AS variant_barcode, coalesce(v.thumbnail, p.thumbnail) AS thumbnail,
    p.id AS product_id, p.title AS product_title, p.subtitle AS product_subtitle,
    p.description AS product_description, p.handle AS product_handle,
    kind.value AS product_type, kind.id AS product_type_id, collection.title AS product_collection,
    p.discountable AS is_discountable, p.is_giftcard,
    EXISTS (SELECT FROM product_shipping_profile link
      WHERE link.product_id = p.id AND link.deleted_at IS NULL) AS requires_shipping,
    (SELECT coalesce(json_agg(json_build_object('inventory_item_id', link.inventory_item_id,
        'quantity', link.required_quantity) ORDER BY link.id), '[]')
      FROM product_variant_inventory_item link
      WHERE link.variant_id = v.id AND link.deleted_at IS NULL) AS takes
  FROM product_variant v
  JOIN product p ON p.id = v.product_id
  LEFT JOIN product_type kind ON kind.id = p.type_id
  LEFT JOIN product_collection collection ON collection.id = p.collection_id
  WHERE v.id = ANY(?)`;

/** The packs with these ids, by id. */
export async function loadGoodsRows(
  transaction: Knex.Transaction,
  variantIds: string[],
): Promise<Map<string, GoodsRow>> {
  const { rows } = await transaction.raw<{ rows: GoodsRow[] }>(GOODS, [variantIds]);
  return new Map(rows.map((row) => [row.variant_id, row]));
}
