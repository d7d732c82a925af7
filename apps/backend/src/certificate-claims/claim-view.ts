import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import type CertificateClaim from "../modules/ocop/models/certificate-claim";
import { graphRows } from "../query/graph-rows";
import type { ClaimedDecision } from "./claimed-decision";

export type StoredClaim = InferTypeOf<typeof CertificateClaim>;

/** A decision that a seller sent in, and what became of it. */
export interface ClaimView {
  id: string;
  products: { id: string; title: string }[];
  photo_id: string | null;
  decision: ClaimedDecision;
  sent_by: string;
  /** ISO 8601. */
  sent_at: string;
  status: StoredClaim["status"];
  decided_by: string | null;
  reason: string | null;
}

/** Claims with the titles of their products; a product that was deleted keeps its title. */
export async function toClaimViews(
  container: MedusaContainer,
  rows: StoredClaim[],
): Promise<ClaimView[]> {
  const products = await graphRows<{ id: string; title: string }>(container, {
    entity: "product",
    fields: ["id", "title"],
    filters: { id: rows.flatMap(({ product_ids }) => product_ids) },
    withDeleted: true,
  });
  const titles = new Map(products.map(({ id, title }) => [id, title]));
  return rows.map((row) => ({
    id: row.id,
    products: row.product_ids.map((id) => ({ id, title: titles.get(id) ?? "" })),
    photo_id: row.photo_id,
    decision: row.decision as unknown as ClaimedDecision,
    sent_by: row.sent_by,
    sent_at: new Date(row.created_at).toISOString(),
    status: row.status,
    decided_by: row.decided_by,
    reason: row.reason,
  }));
}
