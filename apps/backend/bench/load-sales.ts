import { COMMUNES } from "@cho-lang/ocop/communes";
import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { countSales } from "../src/sales-report/count-sales";

const SELLERS = 5_000;
const MONTHS = 36;
/** Orders that one statement writes. */
const BATCH = 100_000;

/** Shops of every commune and kind, the same from run to run. Takes the communes and how many. */
const SHOPS = `INSERT INTO seller (id, handle, name, legal_name, kind, representative, commune_code, story, status, created_at)
  SELECT 'sel_b' || n, 'gian-hang-' || n, 'Gian hàng ' || n, 'Gian hàng ' || n,
    (ARRAY['cooperative', 'household', 'enterprise', 'farm', 'cooperative_group'])[1 + n % 5],
    'Người đại diện ' || n, (?::text[])[1 + n % ?::int], '', 'active', now() - interval '40 months'
  FROM generate_series(1, ?::int) AS n`;

/**
 * Frozen lines of delivered orders over the last months, two for every third order and one for the others; few
 * sellers sell much and many sell little. Takes first and last number of the orders, months and sellers.
 */
const SALES = `INSERT INTO delivered_sale (id, order_id, line_item_id, seller_id, product_id, delivered_on, commune_code,
    product_set, stars, quantity, goods_vnd, raw_goods_vnd, delivery_vnd, raw_delivery_vnd)
  SELECT 'sale_b' || n || '_' || line, 'order_b' || n, 'line_b' || n || '_' || line, seller.id,
    'prod_b' || one.shop || '_' || (n + line) % 12,
    to_char(current_date - ((n * 7919) % (? * 30))::int, 'YYYY-MM-DD'), seller.commune_code,
    1 + (n + line) % 26, NULLIF(2 + (n + line) % 4, 2), 1 + n % 3, goods,
    jsonb_build_object('value', goods::text, 'precision', 20), fee,
    jsonb_build_object('value', fee::text, 'precision', 20)
  FROM (
    SELECT n, 1 + floor(power(((n * 104729) % 1000003) / 1000003.0, 2) * ?)::int AS shop
    FROM generate_series(?::bigint, ?::bigint) AS n
  ) AS one
  JOIN seller ON seller.id = 'sel_b' || one.shop
  CROSS JOIN LATERAL generate_series(1, CASE WHEN n % 3 = 0 THEN 2 ELSE 1 END) AS line
  CROSS JOIN LATERAL (SELECT 20000 + (n * 31 + line * 17) % 900 * 1000 AS goods,
    CASE WHEN line = 1 THEN 30000 ELSE 0 END AS fee) AS amount`;

/** Four of five sellers file each month what they sold elsewhere. Takes months and sellers. */
const RETURNS = `INSERT INTO monthly_return (id, seller_id, month, version, request_id, nothing_sold, amounts,
    own_floor_as_of, confirmed, filed_by, filed_at, definition_version, commune_code)
  SELECT 'mret_b' || n || '_' || m, seller.id, to_char(current_date - m * interval '1 month', 'YYYY-MM'), 1,
    'b' || n || '_' || m, false,
    jsonb_build_object('other_floors', (n * 37 + m * 11) % 400 * 100000, 'own_site', (n + m) % 9 * 500000,
      'chat', (n * 13 + m) % 50 * 100000, 'phone', (n + m) % 7 * 200000),
    now(), '{"codes": []}', '{}', now(), 1, seller.commune_code
  FROM generate_series(1, ?::int) AS m, generate_series(1, ?::int) AS n
  JOIN seller ON seller.id = 'sel_b' || n WHERE (n * 31 + m * 17) % 5 <> 0`;

/**
 * Fills an empty market with 5,000 sellers and, over 36 months, as many delivered orders as the first argument
 * says, with monthly returns: what the province counts, without the orders themselves. In the end it counts
 * them once, as the job does every few minutes.
 */
export default async function loadSales({ container, args }: ExecArgs): Promise<void> {
  const orders = Number(args[0]);
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const codes = COMMUNES.map(({ code }) => code);
  await database.raw(SHOPS, [codes, codes.length, SELLERS]);
  for (let start = 1; start <= orders; start += BATCH) {
    const end = Math.min(orders, start + BATCH - 1);
    await database.raw(SALES, [MONTHS, SELLERS, start, end]);
  }
  await database.raw(RETURNS, [MONTHS, SELLERS]);
  await database.raw("ANALYZE");
  await countSales(container);
}
