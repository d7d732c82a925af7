/** Amounts come as numbers or as Medusa's BigNumber, which `Number()` reads. */
type Amount = number | { valueOf(): number | string };

/** A Medusa order in the fields of `PARCEL_FIELDS`. */
export interface ParcelRow {
  items: {
    id: string;
    detail: {
      quantity: Amount;
      fulfilled_quantity: Amount;
      shipped_quantity: Amount;
      delivered_quantity: Amount;
    };
  }[];
  fulfillments?:
    | {
        id: string;
        canceled_at: Date | string | null;
        shipped_at: Date | string | null;
        delivered_at: Date | string | null;
      }[]
    | null;
  payment_collections?:
    | {
        payments?:
          | {
              id: string;
              captured_at: Date | string | null;
              canceled_at: Date | string | null;
              captures?: { id: string }[] | null;
            }[]
          | null;
      }[]
    | null;
  /** The order's own account of what was paid. */
  transactions?: { reference_id: string | null }[] | null;
}

/** What `query.graph` must be asked of the entity `order` to get a `ParcelRow`. */
export const PARCEL_FIELDS = [
  "items.id",
  "items.detail.quantity",
  "items.detail.fulfilled_quantity",
  "items.detail.shipped_quantity",
  "items.detail.delivered_quantity",
  "fulfillments.id",
  "fulfillments.canceled_at",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "payment_collections.payments.id",
  "payment_collections.payments.captured_at",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.captures.id",
  "transactions.reference_id",
];

interface ItemQuantity {
  id: string;
  quantity: number;
}

/** Where the goods and the cash of an order are. Instants in ISO 8601, null for not yet. */
export interface Parcel {
  /** The fulfilment that carries the goods; null until they are packed. */
  fulfillment_id: string | null;
  shipped_at: string | null;
  delivered_at: string | null;
  line_item_ids: string[];
  /** Pieces of each line that the order does not yet count as packed. */
  to_fulfil: ItemQuantity[];
  /** Pieces of each line that the order does not yet count as sent. */
  to_ship: ItemQuantity[];
  /** Pieces of each line that the order does not yet count as delivered. */
  to_deliver: ItemQuantity[];
  /** The payment whose cash has not been taken, or not been counted in the order; null for none. */
  to_capture: string | null;
  /** Captures that were begun and never came to their end. */
  unfinished_captures: string[];
}

function isoOrNull(instant: Date | string | null | undefined): string | null {
  return instant ? new Date(instant).toISOString() : null;
}

function missing(
  items: ParcelRow["items"],
  done: (item: ParcelRow["items"][number]) => Amount,
): ItemQuantity[] {
  return items
    .map((item) => ({ id: item.id, quantity: Number(item.detail.quantity) - Number(done(item)) }))
    .filter((item) => item.quantity > 0);
}

/** Reads the state of an order's parcel; cancelled fulfilments and payments do not count. */
export function toParcel(order: ParcelRow): Parcel {
  const fulfillment = order.fulfillments?.find((candidate) => !candidate.canceled_at);
  const payments = order.payment_collections?.flatMap(({ payments: some }) => some ?? []) ?? [];
  const counted = new Set(order.transactions?.map(({ reference_id }) => reference_id));
  const due = payments.find(
    ({ captured_at, canceled_at, captures }) =>
      !canceled_at && (!captured_at || captures?.some(({ id }) => !counted.has(id))),
  );
  return {
    fulfillment_id: fulfillment?.id ?? null,
    shipped_at: isoOrNull(fulfillment?.shipped_at),
    delivered_at: isoOrNull(fulfillment?.delivered_at),
    line_item_ids: order.items.map((item) => item.id),
    to_fulfil: missing(order.items, (item) => item.detail.fulfilled_quantity),
    to_ship: missing(order.items, (item) => item.detail.shipped_quantity),
    to_deliver: missing(order.items, (item) => item.detail.delivered_quantity),
    to_capture: due?.id ?? null,
    unfinished_captures: due?.captured_at ? [] : (due?.captures ?? []).map(({ id }) => id),
  };
}
