/** What returns of the seller's order `sold` come to, goods and delivery fee, as a part of a statement. */
export const RETURNED = `COALESCE((SELECT sum(back.goods_vnd + back.delivery_vnd) FROM seller_order_return back
      WHERE back.seller_order_id = sold.id AND back.deleted_at IS NULL), 0)`;
