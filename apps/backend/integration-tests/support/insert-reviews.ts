import { query } from "./database";

/**
 * Reviews of a product, one a score, that no event tells of: as they lie there when whoever wrote them died. Their ids
 * are `<handle>-1`, `<handle>-2` and so on.
 */
export async function insertReviews(
  databaseUrl: string,
  handle: string,
  scores: readonly number[],
): Promise<void> {
  await query(
    databaseUrl,
    `INSERT INTO review (id, order_id, product_id, seller_id, product_title, score, text, name, written_at)
     SELECT $1 || '-' || n, 'order-' || n, product_id, seller_id, '', score, '', 'Chị Bình', now()
       FROM unnest($2::int[]) WITH ORDINALITY AS given (score, n)
       JOIN seller_seller_product_product ON product_id = (SELECT id FROM product WHERE handle = $1)`,
    [handle, scores],
  );
}
