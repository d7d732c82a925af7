import { documentState, type DocumentType } from "./documents";
import type { IdentityState } from "./identity-gate";
import type { SellerKind } from "./seller-kind";

/**
 * What is asked and how it is known: computed (particulars, products, identity), declared by the seller
 * (attestation), or looked at by the operator (document, review).
 */
export type RequirementKind =
  "particulars" | "document" | "attestation" | "review" | "products" | "identity";

/** Asked before the application is sent, or before the shop opens. */
export type RequirementGate = "submit" | "approve";

export interface Requirement {
  readonly id: string;
  readonly kind: RequirementKind;
  readonly gate: RequirementGate;
  /** For a document: which. */
  readonly document_type: DocumentType | null;
  /** Kinds of subject that it is asked of; none for all. */
  readonly seller_kinds: readonly string[];
  /** For products: how many at least. */
  readonly minimum: number;
}

/** What is known of a seller. */
export interface RequirementFacts {
  readonly kind: SellerKind;
  /** Fields of the application that are empty or wrong. */
  readonly missing: readonly string[];
  readonly marks: readonly {
    requirement_id: string;
    kind: "attested" | "verified" | "overridden";
  }[];
  readonly documents: readonly {
    type: DocumentType;
    expires_on: string | null;
    check: "waiting" | "accepted" | "refused";
  }[];
  readonly products: number;
  readonly identity: IdentityState;
}

/** `waiting`: the seller has done her part, somebody else has not; `overridden`: waived for a reason. */
export type RequirementStatus = "missing" | "waiting" | "met" | "overridden";

export type RequirementReason =
  | "particulars"
  | "no_document"
  | "document_refused"
  | "document_expired"
  | "document_unchecked"
  | "not_declared"
  | "too_few_products"
  | "not_linked"
  | "link_unchecked"
  | "not_reviewed";

export interface RequirementRow {
  id: string;
  gate: RequirementGate;
  status: RequirementStatus;
  /** What is still missing; null when nothing is. */
  why: RequirementReason | null;
}

type Outcome = Pick<RequirementRow, "status" | "why">;

const MET: Outcome = { status: "met", why: null };

function lacks(why: RequirementReason): Outcome {
  return { status: "missing", why };
}

function waits(why: RequirementReason): Outcome {
  return { status: "waiting", why };
}

function ofDocument({ document_type }: Requirement, facts: RequirementFacts, now: Date): Outcome {
  const own = facts.documents.filter(({ type }) => type === document_type);
  const good = own.filter((each) => documentState(each, now).state !== "expired");
  if (good.some(({ check }) => check === "accepted")) return MET;
  if (good.some(({ check }) => check === "waiting")) return waits("document_unchecked");
  if (good.length > 0) return lacks("document_refused");
  return lacks(own.length > 0 ? "document_expired" : "no_document");
}

function ofIdentity(state: IdentityState): Outcome {
  if (state === "linked") return MET;
  return state === "pending" ? waits("link_unchecked") : lacks("not_linked");
}

function outcome(asked: Requirement, facts: RequirementFacts, now: Date): Outcome {
  const marks = facts.marks.filter(({ requirement_id }) => requirement_id === asked.id);
  if (marks.some(({ kind }) => kind === "overridden")) return { status: "overridden", why: null };
  switch (asked.kind) {
    case "particulars":
      return facts.missing.length === 0 ? MET : lacks("particulars");
    case "document":
      return ofDocument(asked, facts, now);
    case "attestation":
      return marks.some(({ kind }) => kind === "attested") ? MET : lacks("not_declared");
    case "review":
      return marks.some(({ kind }) => kind === "verified") ? MET : waits("not_reviewed");
    case "products":
      return facts.products >= asked.minimum ? MET : lacks("too_few_products");
    case "identity":
      return ofIdentity(facts.identity);
  }
}

/** Where a seller stands with everything that is asked of her kind, in the order given. */
export function requirementRows(
  requirements: readonly Requirement[],
  facts: RequirementFacts,
  now: Date,
): RequirementRow[] {
  return requirements
    .filter(({ seller_kinds }) => seller_kinds.length === 0 || seller_kinds.includes(facts.kind))
    .map((asked) => ({ id: asked.id, gate: asked.gate, ...outcome(asked, facts, now) }));
}

/**
 * What stands in the way: for sending, whatever the seller has not done of what is asked for it; for
 * opening the shop, whatever is neither met nor waived.
 */
export function barring(rows: readonly RequirementRow[], gate: RequirementGate): RequirementRow[] {
  return gate === "submit"
    ? rows.filter((row) => row.gate === "submit" && row.status === "missing")
    : rows.filter(({ status }) => status === "missing" || status === "waiting");
}
