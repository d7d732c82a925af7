import { closedSets, type DocumentType } from "@cho-lang/seller-rules/documents";
import { identityGate, type StoredIdentity } from "@cho-lang/seller-rules/identity-gate";
import { standing, type StoredStanding } from "@cho-lang/seller-rules/standing";
import type { OfferSeller } from "./offer";

/** What of a seller says whether and what she may sell; `SELLING_FIELDS` names it. */
export interface SellingRow extends StoredStanding {
  created_at: Date | string;
  identity_state: StoredIdentity["state"];
  identity_good_until: string | null;
  documents?: { type: DocumentType; expires_on: string | null; check: string }[];
}

export const SELLING_FIELDS = [
  "status",
  "status_reason",
  "notice_status",
  "notice_from",
  "notice_reason",
  "created_at",
  "identity_state",
  "identity_good_until",
  "documents.type",
  "documents.expires_on",
  "documents.check",
];

/** Whether and what a seller may sell at `now`, by her standing, the law on linked accounts and her papers. */
export function sellingAt(
  row: SellingRow,
  now: Date,
): Pick<OfferSeller, "status" | "selling" | "closed_sets"> {
  const { status } = standing(row, now);
  const stored = { state: row.identity_state, good_until: row.identity_good_until };
  const { open } = identityGate(stored, new Date(row.created_at), now);
  const accepted = (row.documents ?? []).filter(({ check }) => check === "accepted");
  return {
    status,
    selling: status === "active" && open,
    closed_sets: closedSets(accepted, now),
  };
}
