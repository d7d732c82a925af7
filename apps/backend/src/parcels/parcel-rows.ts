/** Amounts come as numbers or as Medusa's BigNumber, which `Number()` reads. */
type Amount = number | { valueOf(): number | string };

/** A fulfilment of Medusa's: one parcel. */
export interface FulfilmentRow {
  id: string;
  created_at: Date | string;
  canceled_at: Date | string | null;
  shipped_at: Date | string | null;
  delivered_at: Date | string | null;
  /** `goods_vnd`: what it collects for the pieces of each line, by the line's id. */
  metadata: Record<string, unknown> | null;
  items?: { line_item_id: string | null; quantity: Amount }[] | null;
}

/** What `query.graph` must be asked of the entity `fulfillment` to get a `FulfilmentRow`. */
export const FULFILMENT_FIELDS = [
  "id",
  "created_at",
  "canceled_at",
  "shipped_at",
  "delivered_at",
  "metadata",
  "items.line_item_id",
  "items.quantity",
];

/** A Medusa order in the fields of `PARCEL_FIELDS`. */
export interface ParcelsRow {
  items: {
    id: string;
    variant_id: string | null;
    detail: {
      quantity: Amount;
      fulfilled_quantity: Amount;
      shipped_quantity: Amount;
      delivered_quantity: Amount;
    };
  }[];
  fulfillments?: FulfilmentRow[] | null;
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

/** What `query.graph` must be asked of the entity `order` to get a `ParcelsRow`. */
export const PARCEL_FIELDS = [
  "items.id",
  "items.variant_id",
  "items.detail.quantity",
  "items.detail.fulfilled_quantity",
  "items.detail.shipped_quantity",
  "items.detail.delivered_quantity",
  ...FULFILMENT_FIELDS.map((field) => `fulfillments.${field}`),
  "payment_collections.payments.id",
  "payment_collections.payments.captured_at",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.captures.id",
  "transactions.reference_id",
];
