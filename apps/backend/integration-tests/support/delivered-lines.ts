import { query } from "./database";

export interface LineRow {
  order_id: string;
  goods: number;
  month: string;
  commune_code: string;
  product_set: number;
  stars: number | null;
}

/**
 * Every line of every delivered order, read from Medusa's own tables and from the certificates,
 * without the rows that the report is made of.
 */
export async function deliveredLines(databaseUrl: string): Promise<LineRow[]> {
  return query<LineRow>(
    databaseUrl,
    `SELECT item.order_id, (item.quantity * line.unit_price)::int AS goods,
       to_char(placed.delivered_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM') AS month,
       seller.commune_code, listing.product_set,
       (SELECT certificate.stars FROM ocop_certificate certificate
        WHERE certificate.product_id = line.product_id AND certificate.status = 'approved'
          AND (placed.placed_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
            BETWEEN certificate.issued_on::date AND certificate.issued_on::date + interval '36 months'
       ) AS stars
     FROM seller_order placed
     JOIN seller ON seller.id = placed.seller_id
     JOIN "order" ON "order".id = placed.order_id
     JOIN order_item item ON item.order_id = "order".id AND item.version = "order".version
     JOIN order_line_item line ON line.id = item.item_id
     JOIN listing ON listing.product_id = line.product_id
     WHERE placed.status = 'delivered' AND item.deleted_at IS NULL`,
  );
}

/** Orders and goods of the lines by a key. */
export function sums<Key>(
  lines: LineRow[],
  keyOf: (line: LineRow) => Key,
): { key: Key; orders: number; goods_vnd: number }[] {
  return [...new Set(lines.map(keyOf))].map((value) => {
    const part = lines.filter((line) => keyOf(line) === value);
    return {
      key: value,
      orders: new Set(part.map((line) => line.order_id)).size,
      goods_vnd: part.reduce((sum, line) => sum + line.goods, 0),
    };
  });
}

interface Row {
  orders: number | null;
  goods_vnd: number | null;
}

/** Every published row agrees with the lines, and so does the sum of those that are withheld. */
export function expectToAgree<Listed extends Row, Key>(
  list: Listed[],
  withheld: { keys: Key[]; goods_vnd: number }[],
  keyOf: (row: Listed) => Key,
  truth: { key: Key; orders: number; goods_vnd: number }[],
): void {
  expect(new Set(list.map(keyOf))).toEqual(new Set(truth.map((row) => row.key)));
  const hidden = new Set(withheld.flatMap(({ keys }) => keys));
  for (const row of list) {
    const { orders, goods_vnd } = truth.find(({ key: own }) => own === keyOf(row)) ?? {};
    const shown = hidden.has(keyOf(row))
      ? { orders: null, goods_vnd: null }
      : { orders, goods_vnd };
    expect({ orders: row.orders, goods_vnd: row.goods_vnd }).toEqual(shown);
  }
  for (const { keys, goods_vnd } of withheld) {
    const members = truth.filter((row) => keys.includes(row.key));
    expect(goods_vnd).toBe(members.reduce((sum, row) => sum + row.goods_vnd, 0));
  }
}
