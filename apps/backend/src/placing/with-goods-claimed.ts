import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { MarketError } from "../errors/market-error";
import { type Claim, type Share, shareOutGoods, type WantedGoods } from "./share-out-goods";

/**
 * What the lines of open baskets want of which level. A claim counts as long as its basket is open: from the same
 * instant on, its goods are reserved.
 */
const WANTED = `SELECT basket.id AS basket_id, line.variant_id, level.id AS level_id,
    line.quantity::float8 AS quantity, item.required_quantity::float8 AS per_piece,
    (level.stocked_quantity - level.reserved_quantity - coalesce(claimed.amount, 0))::float8 AS free
  FROM basket
  JOIN basket_line line ON line.basket_id = basket.id AND line.deleted_at IS NULL
  JOIN product_variant v ON v.id = line.variant_id AND v.deleted_at IS NULL
  JOIN product_variant_inventory_item item
    ON item.variant_id = v.id AND item.deleted_at IS NULL
  JOIN seller_seller_product_product sold
    ON sold.product_id = v.product_id AND sold.deleted_at IS NULL
  JOIN seller_seller_stock_location_stock_location place
    ON place.seller_id = sold.seller_id AND place.deleted_at IS NULL
  JOIN inventory_level level ON level.inventory_item_id = item.inventory_item_id
    AND level.location_id = place.stock_location_id AND level.deleted_at IS NULL
  LEFT JOIN (
    SELECT claim.level_id, sum(claim.amount) AS amount
    FROM unnest(?::text[], ?::text[], ?::numeric[]) AS claim (basket_id, level_id, amount)
    JOIN basket ON basket.id = claim.basket_id AND basket.status = 'open'
    GROUP BY claim.level_id
  ) claimed ON claimed.level_id = level.id
  WHERE basket.id = ANY(?) AND basket.status = 'open'`;

/** Of the baskets that this process is placing. Only makes refusals quick; who sells what is settled under the locks. */
const claimsOf = new Map<string, Claim[]>();
let waiting: string[] = [];
let next: Promise<Map<string, Share>> | null = null;
let last: Promise<unknown> = Promise.resolve();

async function shareOut(container: MedusaContainer): Promise<Map<string, Share>> {
  const basketIds = waiting;
  waiting = [];
  next = null;
  const claims = [...claimsOf.values()].flat();
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: WantedGoods[] }>(WANTED, [
    claims.map(({ basket_id }) => basket_id),
    claims.map(({ level_id }) => level_id),
    claims.map(({ amount }) => amount),
    basketIds,
  ]);
  const shares = shareOutGoods(basketIds, rows);
  for (const [basketId, share] of shares) {
    claimsOf.set(basketId, share.claims);
  }
  return shares;
}

/** All who come while the stock is being read are answered by one further reading of it. */
async function shareFor(container: MedusaContainer, basketId: string): Promise<Share | undefined> {
  waiting.push(basketId);
  if (!next) {
    const read = (): Promise<Map<string, Share>> => shareOut(container);
    next = last.then(read, read);
    last = next;
  }
  return (await next).get(basketId);
}

/**
 * Does `job` while the goods of an open basket are spoken for, before anything is locked or priced for it. Refuses at
 * once where they are gone or all spoken for by baskets that came earlier: when the last pieces of something go, most
 * of those who want them are to hear so now, and not in their turn. A job that fails gives back what it claimed.
 *
 * Called by one job a basket at a time. Throws `out_of_stock` with what is left.
 */
export async function withGoodsClaimed<Result>(
  container: MedusaContainer,
  basketId: string,
  job: () => Promise<Result>,
): Promise<Result> {
  try {
    const share = await shareFor(container, basketId);
    if (share && share.short.length > 0) {
      throw new MarketError("out_of_stock", { lines: share.short });
    }
    return await job();
  } finally {
    claimsOf.delete(basketId);
  }
}
