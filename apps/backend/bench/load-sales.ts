import { COMMUNES } from "@cho-lang/ocop/communes";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { marketActor } from "../src/audit/act";
import { computeRelease } from "../src/statistics-releases/compute-release";
import { checkRelease, scheduleRelease } from "../src/statistics-releases/take-step";
import { lastReleasable } from "./last-releasable";

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
 * Releases of the months before one, each in the form of its own. Takes that release and how many; January and
 * February, which do not come out by themselves, are left out.
 */
const RELEASES = `WITH copied AS (
    INSERT INTO statistics_release (id, period, version, locked_at, inputs, input_hashes, outputs, outputs_hash,
      code_version, demonstration, computed_by, computed_by_name)
    SELECT 'srel_b' || month, month, 1, locked_at, '{}', input_hashes,
      outputs || jsonb_build_object('period', month), outputs_hash, code_version, demonstration, computed_by,
      computed_by_name
    FROM statistics_release, LATERAL (
      SELECT to_char((period || '-01')::date - n * interval '1 month', 'YYYY-MM') AS month
      FROM generate_series(1, ?::int) AS n
    ) AS earlier
    WHERE id = ? AND right(month, 2) NOT IN ('01', '02') RETURNING id
  )
  INSERT INTO statistics_release_step (id, release_id, step, release_on, taken_by, taken_by_name)
  SELECT 'srels_b' || id, id, 'scheduled', '2020-01-01', 'bench', 'bench' FROM copied`;

/** The last month released by the steps that every release goes, and those before it in the same form. */
async function releaseMonths(container: ExecArgs["container"]): Promise<void> {
  const today = vietnamDay(new Date());
  const actor = marketActor("load-sales");
  const period = lastReleasable(today.slice(0, 7));
  const { id } = await computeRelease(container, { period, reason: null, actor });
  await checkRelease(container, { id, actor: marketActor("check-sales") });
  await scheduleRelease(container, { id, actor, release_on: today });
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await database.raw(RELEASES, [MONTHS - 1, id]);
}

/**
 * Fills an empty market with 5,000 sellers and, over 36 months, as many delivered orders as the first argument
 * says, with monthly returns: what the province counts, without the orders themselves; and releases them.
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
  await releaseMonths(container);
}
