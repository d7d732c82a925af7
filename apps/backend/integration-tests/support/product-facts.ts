import { query } from "./database";

/** Ids of what stands behind a product; of its variants the first. */
export interface ProductFacts {
  product: string;
  variant: string;
  item: string;
  location: string;
  seller: string;
}

/** Throws when there is no product of that handle. */
export async function productFacts(databaseUrl: string, handle: string): Promise<ProductFacts> {
  const [facts] = await query<ProductFacts>(
    databaseUrl,
    `SELECT p.id AS product, v.id AS variant, l.inventory_item_id AS item, l.location_id AS location,
            s.seller_id AS seller
       FROM product p
       JOIN product_variant v ON v.product_id = p.id AND v.variant_rank = 0
       JOIN product_variant_inventory_item i ON i.variant_id = v.id
       JOIN inventory_level l ON l.inventory_item_id = i.inventory_item_id
       JOIN seller_seller_product_product s ON s.product_id = p.id AND s.deleted_at IS NULL
      WHERE p.handle = $1`,
    [handle],
  );
  if (!facts) throw new Error(`There is no product ${handle}`);
  return facts;
}
