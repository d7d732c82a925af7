import { query } from "./database";

/** Stock and reservations of the first variant of a product, in pieces. */
export async function stockOf(
  databaseUrl: string,
  product: string,
): Promise<{ stocked: number; reserved: number; reservations: number }> {
  const [row] = await query<{ stocked: string; reserved: string; reservations: string }>(
    databaseUrl,
    `SELECT il.stocked_quantity AS stocked, il.reserved_quantity AS reserved,
            (SELECT coalesce(sum(r.quantity), 0) FROM reservation_item r
              WHERE r.inventory_item_id = il.inventory_item_id AND r.deleted_at IS NULL) AS reservations
       FROM inventory_level il
       JOIN product_variant_inventory_item pvi ON pvi.inventory_item_id = il.inventory_item_id
       JOIN product_variant v ON v.id = pvi.variant_id
       JOIN product p ON p.id = v.product_id
      WHERE p.handle = $1 AND v.variant_rank = 0`,
    [product],
  );
  return {
    stocked: Number(row?.stocked),
    reserved: Number(row?.reserved),
    reservations: Number(row?.reservations),
  };
}

/** Sets the stock of all variants of a product, behind the market's back. */
export async function setStock(databaseUrl: string, product: string, pieces: number) {
  await query(
    databaseUrl,
    `UPDATE inventory_level il
        SET stocked_quantity = $2::numeric, raw_stocked_quantity = jsonb_build_object('value', $2::numeric::text, 'precision', 20)
       FROM product_variant_inventory_item pvi, product_variant v, product p
      WHERE pvi.inventory_item_id = il.inventory_item_id AND v.id = pvi.variant_id
        AND p.id = v.product_id AND p.handle = $1`,
    [product, pieces],
  );
}

/** Sets the price of all variants of a product, behind the market's back. */
export async function setPrice(databaseUrl: string, product: string, dong: number) {
  await query(
    databaseUrl,
    `UPDATE price pr
        SET amount = $2::numeric, raw_amount = jsonb_build_object('value', $2::numeric::text, 'precision', 20)
       FROM product_variant_price_set pvps, product_variant v, product p
      WHERE pvps.price_set_id = pr.price_set_id AND v.id = pvps.variant_id
        AND p.id = v.product_id AND p.handle = $1`,
    [product, dong],
  );
}
