import type { Actor } from "../audit/act";

/** A change as it is written down. */
export interface NewChange {
  product_id: string;
  seller_id: string;
  /** A field of the sheet, `packs` for prices and stock, `listing` for a product that was sent in. */
  field: string;
  before: unknown;
  after: unknown;
  actor: Actor;
  /** Whether it waits for the operator; what does not is confirmed by the market itself. */
  waits: boolean;
}

/** Who confirms what does not wait. */
export const AT_ONCE = "Chợ Làng";

/** Columns of a new change's row. */
export function toChangeRow(change: NewChange, now: Date) {
  const { product_id, seller_id, field, before, after, actor, waits } = change;
  return {
    product_id,
    seller_id,
    field,
    before: before === null ? null : { value: before },
    after: { value: after },
    actor: { ...actor },
    ...(waits
      ? { status: "pending" as const }
      : { status: "confirmed" as const, decided_by: AT_ONCE, decided_at: now }),
  };
}
