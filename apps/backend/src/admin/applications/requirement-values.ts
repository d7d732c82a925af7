import type { RequirementFields, RequirementSetting } from "../../applications/requirement-fields";

export const KINDS: RequirementFields["kind"][] = [
  "particulars",
  "document",
  "attestation",
  "review",
  "products",
  "identity",
];

export const PAPERS: NonNullable<RequirementFields["document_type"]>[] = [
  "registration",
  "food_safety",
  "product_declaration",
  "alcohol_licence",
  "ocop_decision",
];

/** The form's fields as they are typed. */
export interface RequirementValues {
  title: string;
  text: string;
  kind: string;
  gate: string;
  document_type: string;
  minimum: string;
  position: string;
  active: string;
}

/** What a form starts with: the requirement as it is, or an empty one at the end of the list. */
export function requirementValues(
  requirement: RequirementSetting | null,
  position: number,
): RequirementValues {
  return {
    title: requirement?.title ?? "",
    text: requirement?.text ?? "",
    kind: requirement?.kind ?? "attestation",
    gate: requirement?.gate ?? "submit",
    document_type: requirement?.document_type ?? "",
    minimum: String(requirement?.minimum ?? 1),
    position: String(requirement?.position ?? position),
    active: (requirement?.active ?? true) ? "yes" : "no",
  };
}

/** What is sent; the kinds of subject that it is asked of stay as they are. */
export function requirementRequest(
  { minimum, position, active, document_type, ...values }: RequirementValues,
  requirement: RequirementSetting | null,
): object {
  return {
    ...values,
    document_type: values.kind === "document" ? document_type : null,
    seller_kinds: requirement?.seller_kinds ?? [],
    minimum: Number(minimum),
    position: Number(position),
    active: active === "yes",
  };
}
