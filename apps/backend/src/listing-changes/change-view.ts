import type { Actor } from "../audit/act";

export type ChangeStatus = "pending" | "confirmed" | "declined";

/** A change as people see it. */
export interface ChangeView {
  id: string;
  product_id: string;
  seller_id: string;
  field: string;
  /** Null for a product that is new. */
  before: unknown;
  after: unknown;
  /** Name of who changed it. */
  by: string;
  status: ChangeStatus;
  decided_by: string | null;
  reason: string | null;
  /** ISO 8601. */
  at: string;
}

interface StoredChange {
  id: string;
  product_id: string;
  seller_id: string;
  field: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown>;
  actor: Record<string, unknown>;
  status: ChangeStatus;
  decided_by: string | null;
  reason: string | null;
  created_at: string | Date;
}

export function toChangeView(row: StoredChange): ChangeView {
  const { id, product_id, seller_id, field, status, decided_by, reason } = row;
  return {
    id,
    product_id,
    seller_id,
    field,
    before: row.before?.value ?? null,
    after: row.after.value,
    by: (row.actor as unknown as Actor).name,
    status,
    decided_by,
    reason,
    at: new Date(row.created_at).toISOString(),
  };
}
