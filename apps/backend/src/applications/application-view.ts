import type {
  RequirementGate,
  RequirementKind,
  RequirementReason,
  RequirementStatus,
} from "@cho-lang/seller-rules/requirements";
import type { DocumentType, WarningDays } from "@cho-lang/seller-rules/documents";
import type { IdentityState } from "@cho-lang/seller-rules/identity-gate";
import type { SellerKind } from "@cho-lang/seller-rules/seller-kind";

/** One thing that is asked of a seller, and where she stands with it. */
export interface RequirementView {
  id: string;
  kind: RequirementKind;
  gate: RequirementGate;
  title: string;
  text: string;
  document_type: DocumentType | null;
  status: RequirementStatus;
  /** What is still missing; null when nothing is. */
  why: RequirementReason | null;
  /** The gates that it keeps shut. */
  bars: RequirementGate[];
  /** Who declared, checked or waived it, and why. */
  mark: { kind: string; by: string; at: string; reason: string | null } | null;
}

export interface DocumentView {
  id: string;
  type: DocumentType;
  number: string;
  issuer: string;
  issued_on: string;
  expires_on: string | null;
  check: "waiting" | "accepted" | "refused";
  check_reason: string | null;
  state: "good" | "expiring" | "expired";
  /** The threshold that was passed last, in days before the end. */
  warning: WarningDays | null;
}

/** A shop's papers as its seller and the operator see them. */
export interface ApplicationView {
  status: "pending" | "active" | "suspended" | "closed";
  /** Null for a shop that the operator opened herself. */
  application: "draft" | "submitted" | "returned" | null;
  note: string | null;
  submitted_at: string | null;
  particulars: {
    kind: SellerKind;
    name: string;
    representative: string;
    commune_code: string;
    phone: string | null;
    email: string | null;
    legal_name: string;
    tax_code: string | null;
    bank_bin: string | null;
    bank_account: string | null;
    bank_holder: string | null;
  };
  /** Of the bank with that number. */
  bank_name: string | null;
  /** Fields of the particulars that are empty or wrong. */
  missing: string[];
  requirements: RequirementView[];
  documents: DocumentView[];
  identity: {
    state: IdentityState;
    open: boolean;
    /** ISO 8601; null when no day is set. */
    closes_at: string | null;
    by: "review" | "demonstration" | null;
    evidence: string | null;
    checked_at: string | null;
    good_until: string | null;
  };
}
