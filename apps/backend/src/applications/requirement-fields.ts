import type { DocumentType } from "@cho-lang/seller-rules/documents";
import type { RequirementGate, RequirementKind } from "@cho-lang/seller-rules/requirements";

/** What the operator says of one thing that she asks of sellers. */
export interface RequirementFields {
  kind: RequirementKind;
  gate: RequirementGate;
  title: string;
  /** What the seller is told, or declares. */
  text: string;
  /** For a document: which. */
  document_type: DocumentType | null;
  /** Kinds of subject that it is asked of; none for all. */
  seller_kinds: string[];
  /** For products: how many at least. */
  minimum: number;
  position: number;
  /** Whether it is asked now. */
  active: boolean;
}

export type RequirementSetting = RequirementFields & { id: string };
