import type { FulfilmentRow } from "./parcel-rows";

/** So many pieces of a line of an order. */
export interface Pieces {
  /** Id of the line. */
  id: string;
  quantity: number;
}

/** One parcel of an order. Instants in ISO 8601, null for not yet. */
export interface Parcel {
  fulfillment_id: string;
  pieces: Pieces[];
  /** What it collects for the pieces of each line, whole đồng; empty where nobody wrote it down. */
  goods_vnd: Record<string, number>;
  shipped_at: string | null;
  delivered_at: string | null;
}

function isoOrNull(instant: Date | string | null): string | null {
  return instant ? new Date(instant).toISOString() : null;
}

function goodsOf(metadata: FulfilmentRow["metadata"]): Record<string, number> {
  const goods = metadata?.goods_vnd;
  return Object.fromEntries(Object.entries(goods ?? {}).map(([line, vnd]) => [line, Number(vnd)]));
}

function inTime(a: FulfilmentRow, b: FulfilmentRow): number {
  const [first, second] = [new Date(a.created_at).getTime(), new Date(b.created_at).getTime()];
  return first - second || (a.id < b.id ? -1 : 1);
}

/** The parcels of an order, the first one packed first; the place in the list is its number less one. */
export function toParcels(fulfilments: readonly FulfilmentRow[]): Parcel[] {
  return fulfilments
    .filter(({ canceled_at }) => !canceled_at)
    .toSorted(inTime)
    .map(({ id, items, metadata, shipped_at, delivered_at }) => ({
      fulfillment_id: id,
      pieces: (items ?? []).flatMap(({ line_item_id, quantity }) =>
        line_item_id ? [{ id: line_item_id, quantity: Number(quantity) }] : [],
      ),
      goods_vnd: goodsOf(metadata),
      shipped_at: isoOrNull(shipped_at),
      delivered_at: isoOrNull(delivered_at),
    }));
}

/** Pieces of each line over some parcels. */
export function sumPieces(parcels: readonly Pick<Parcel, "pieces">[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { id, quantity } of parcels.flatMap(({ pieces }) => pieces)) {
    sums.set(id, (sums.get(id) ?? 0) + quantity);
  }
  return sums;
}
