import type { ReservedLine } from "../stock/reserved-line";
import type { ParcelsRow } from "./parcel-rows";
import { sumPieces, toParcels, type Parcel, type Pieces } from "./to-parcels";

/** Where the goods and the cash of an order are. */
export interface ParcelState {
  /** The first one packed first. */
  parcels: Parcel[];
  /** The parcel that was packed and has not left; null for none. */
  open: string | null;
  /** Pieces that are in no parcel. */
  rest: Pieces[];
  /** What of each line stays reserved once its packed pieces are taken from the stock. */
  reserved: ReservedLine[];
  /** Pieces of each line that are packed, and that the order does not yet count so. */
  to_fulfil: Pieces[];
  /** Pieces of each line that are packed, and that the order does not yet count as sent. */
  to_ship: Pieces[];
  /** Pieces of each line whose parcel has arrived, and that the order does not yet count so. */
  to_deliver: Pieces[];
  /** The payment whose cash has not been taken, or not been counted in the order; null for none. */
  to_capture: string | null;
  /** Captures that were begun and never came to their end. */
  unfinished_captures: string[];
}

function cashOf(order: ParcelsRow): Pick<ParcelState, "to_capture" | "unfinished_captures"> {
  const payments = order.payment_collections?.flatMap(({ payments: some }) => some ?? []) ?? [];
  const counted = new Set(order.transactions?.map(({ reference_id }) => reference_id));
  const due = payments.find(
    ({ captured_at, canceled_at, captures }) =>
      !canceled_at && (!captured_at || captures?.some(({ id }) => !counted.has(id))),
  );
  return {
    to_capture: due?.id ?? null,
    unfinished_captures: due?.captured_at ? [] : (due?.captures ?? []).map(({ id }) => id),
  };
}

/** Reads how far an order's parcels have come; cancelled fulfilments and payments do not count. */
export function parcelState(order: ParcelsRow): ParcelState {
  const parcels = toParcels(order.fulfillments ?? []);
  const packed = sumPieces(parcels);
  const arrived = sumPieces(parcels.filter(({ delivered_at }) => delivered_at));
  const packedOf = (id: string): number => packed.get(id) ?? 0;
  const missing = (count: (item: ParcelsRow["items"][number]) => number): Pieces[] =>
    order.items
      .map((item) => ({ id: item.id, quantity: count(item) }))
      .filter(({ quantity }) => quantity > 0);
  return {
    parcels,
    open: parcels.find(({ shipped_at }) => !shipped_at)?.fulfillment_id ?? null,
    rest: missing(({ id, detail }) => Number(detail.quantity) - packedOf(id)),
    reserved: order.items.map(({ id, variant_id, detail }) => ({
      line_item_id: id,
      variant_id,
      quantity: Math.max(0, Number(detail.quantity) - packedOf(id)),
    })),
    to_fulfil: missing(({ id, detail }) => packedOf(id) - Number(detail.fulfilled_quantity)),
    to_ship: missing(({ id, detail }) => packedOf(id) - Number(detail.shipped_quantity)),
    to_deliver: missing(
      ({ id, detail }) => (arrived.get(id) ?? 0) - Number(detail.delivered_quantity),
    ),
    ...cashOf(order),
  };
}

/** Whether a parcel was begun and did not come to its end. */
export function isUnfinished({ open, to_fulfil, to_ship }: ParcelState): boolean {
  return open !== null || to_fulfil.length > 0 || to_ship.length > 0;
}
