import type { ClaimRow } from "../../api/admin/certificate-claims/list-claims";

/** Stands for no set of its own, as an empty choice can't be one. */
export const LISTED_SET = "listed";

/** The decision as it is typed. */
export interface ClaimFormValues {
  number: string;
  decision_date: string;
  issued_on: string;
  issuing_body: string;
  issuing_level: string;
  stars: string;
  product_set: string;
}

/** What the seller read, to start with. */
export function claimFormValues({ decision }: ClaimRow): ClaimFormValues {
  return {
    number: decision.number ?? "",
    decision_date: decision.decision_date ?? "",
    issued_on: decision.issued_on ?? "",
    issuing_body: decision.issuing_body ?? "",
    issuing_level: decision.issuing_level ?? "",
    stars: decision.stars === null ? "" : String(decision.stars),
    product_set: decision.product_set === null ? LISTED_SET : String(decision.product_set),
  };
}

/** The request that a filled form makes; a day of issue left empty is that of the decision. */
export function acceptRequest(values: ClaimFormValues): object {
  return {
    ...values,
    issued_on: values.issued_on || values.decision_date,
    stars: Number(values.stars),
    product_set: values.product_set === LISTED_SET ? null : Number(values.product_set),
  };
}
