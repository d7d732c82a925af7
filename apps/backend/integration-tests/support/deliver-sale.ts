import { query } from "./database";

interface TestSale {
  /** Names the line, its order and the sale. */
  id: string;
  /** A seller's handle, or a made-up name, which then sells in Cô Tô. */
  seller: string;
  /** Day of the delivery in Vietnam, YYYY-MM-DD. */
  day: string;
  /** Whole đồng. */
  goods: number;
  toBusiness?: boolean;
}

/** Writes down one delivered line, as a delivery leaves it, without an order behind it. */
export function deliverSale(databaseUrl: string, sale: TestSale): Promise<unknown> {
  return query(
    databaseUrl,
    `INSERT INTO delivered_sale (id, order_id, line_item_id, seller_id, delivered_on, commune_code,
       quantity, goods_vnd, raw_goods_vnd, delivery_vnd, raw_delivery_vnd, to_business)
     SELECT $1, $1, $1, coalesce(shop.id, named.name), $3, coalesce(shop.commune_code, '06886'), 1,
       $4::int, jsonb_build_object('value', $4::text, 'precision', 20), 0,
       '{"value":"0","precision":20}', $5
     FROM (SELECT $2::text AS name) AS named LEFT JOIN seller shop ON shop.handle = named.name`,
    [sale.id, sale.seller, sale.day, sale.goods, sale.toBusiness ?? false],
  );
}
