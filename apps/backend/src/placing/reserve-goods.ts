import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import { MarketError } from "../errors/market-error";
import { amount } from "../table-rows/amount";
import type { Row } from "../table-rows/insert-rows";
import type { NewOrder } from "./rows/new-order";

/** How much of a pack is wanted, and what nobody had reserved before, in pieces. */
export interface ReservedPack {
  variant_id: string;
  wanted: number;
  free: number;
}

interface Level {
  id: string;
  inventory_item_id: string;
  location_id: string;
  free: number;
}

/** What one line takes of one inventory item. */
interface Take {
  line_item_id: string;
  variant_id: string;
  inventory_item_id: string;
  location_id: string;
  /** For all its pieces, and for each. */
  quantity: number;
  per_piece: number;
}

/** Rows are locked in one order by everybody, so that two baskets never wait for each other. */
const LOCK = `SELECT id, inventory_item_id, location_id,
    (stocked_quantity - reserved_quantity)::float8 AS free
  FROM inventory_level
  WHERE (inventory_item_id, location_id) IN (SELECT * FROM unnest(?::text[], ?::text[]))
    AND deleted_at IS NULL
  ORDER BY id FOR UPDATE`;

const RESERVE = `UPDATE inventory_level level
  SET reserved_quantity = reserved_quantity + taken.quantity,
    raw_reserved_quantity = jsonb_build_object('value',
      trim_scale(reserved_quantity + taken.quantity)::text, 'precision', 20),
    updated_at = now()
  FROM unnest(?::text[], ?::numeric[]) AS taken (id, quantity)
  WHERE level.id = taken.id`;

function takesOf({ group, lines }: NewOrder): Take[] {
  const { stock_location_id: location_id } = group.seller;
  return lines.flatMap(({ id: line_item_id, line, goods: { variant_id, takes } }) =>
    takes.map(({ inventory_item_id, quantity }) => ({
      line_item_id,
      variant_id,
      inventory_item_id,
      location_id,
      quantity: quantity * line.quantity,
      per_piece: quantity,
    })),
  );
}

function placeOf({
  inventory_item_id,
  location_id,
}: Pick<Level, "inventory_item_id" | "location_id">) {
  return `${inventory_item_id} ${location_id}`;
}

/** @throws `out_of_stock` with the packs of which there is too little, when there is of any. */
function takeFrom(levels: Level[], takes: Take[]): Map<string, number> {
  const levelOf = new Map(levels.map((level) => [placeOf(level), level]));
  const taken = new Map<string, number>();
  const short = new Map<string, number>();
  for (const take of takes) {
    const level = levelOf.get(placeOf(take));
    const before = taken.get(level?.id ?? "") ?? 0;
    const free = (level?.free ?? 0) - before;
    if (!level || free < take.quantity) {
      const pieces = Math.max(0, Math.floor(free / take.per_piece));
      short.set(take.variant_id, Math.min(pieces, short.get(take.variant_id) ?? pieces));
    } else {
      taken.set(level.id, before + take.quantity);
    }
  }
  if (short.size > 0) {
    const lines = [...short].map(([variant_id, available]) => ({ variant_id, available }));
    throw new MarketError("out_of_stock", { lines });
  }
  return taken;
}

/** Before anything was taken; a pack of several items has as many pieces as the scarcest of them gives. */
function packsOf(levels: Level[], takes: Take[]): ReservedPack[] {
  const levelOf = new Map(levels.map((level) => [placeOf(level), level]));
  const packs = new Map<string, ReservedPack>();
  for (const take of takes) {
    const { variant_id, quantity, per_piece } = take;
    const free = Math.floor((levelOf.get(placeOf(take))?.free ?? 0) / per_piece);
    const before = packs.get(variant_id);
    const wanted = quantity / per_piece;
    packs.set(variant_id, { variant_id, wanted, free: Math.min(free, before?.free ?? free) });
  }
  return [...packs.values()];
}

/**
 * Reserves the goods of all orders in the caller's transaction and answers the rows of the reservations,
 * and how many pieces of each pack there were.
 * The caller holds the locks that Medusa itself takes for a change of stock, as Medusa writes back what it read.
 * @throws `out_of_stock` with the packs of which there is too little; then nothing is reserved.
 */
export async function reserveGoods(
  transaction: Knex.Transaction,
  orders: readonly NewOrder[],
): Promise<{ reservations: Row[]; packs: ReservedPack[] }> {
  const takes = orders.flatMap(takesOf);
  const { rows: levels } = await transaction.raw<{ rows: Level[] }>(LOCK, [
    takes.map(({ inventory_item_id }) => inventory_item_id),
    takes.map(({ location_id }) => location_id),
  ]);
  const taken = takeFrom(levels, takes);
  await transaction.raw(RESERVE, [[...taken.keys()], [...taken.values()]]);
  const reservations = takes.map(({ line_item_id, inventory_item_id, location_id, quantity }) => ({
    id: generateEntityId(undefined, "resitem"),
    line_item_id,
    inventory_item_id,
    location_id,
    ...amount("quantity", quantity),
    allow_backorder: false,
  }));
  return { reservations, packs: packsOf(levels, takes) };
}
