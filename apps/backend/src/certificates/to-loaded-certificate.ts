import type { Stars } from "@cho-lang/ocop/certificate";
import type { InferTypeOf } from "@medusajs/framework/types";
import type OcopCertificate from "../modules/ocop/models/ocop-certificate";
import type { LoadedCertificate } from "./loaded-certificate";

/** A row of the certificates' table without its timestamps; the table admits only 3, 4 and 5 stars. */
export function toLoadedCertificate(row: InferTypeOf<typeof OcopCertificate>): LoadedCertificate {
  return {
    id: row.id,
    product_id: row.product_id,
    number: row.number,
    decision_date: row.decision_date,
    issued_on: row.issued_on,
    issuing_body: row.issuing_body,
    issuing_level: row.issuing_level,
    stars: row.stars as Stars,
    kind: row.kind,
    criteria_version: row.criteria_version,
    product_set: row.product_set,
    status: row.status,
    withdrawn_on: row.withdrawn_on,
    withdrawal_decision: row.withdrawal_decision,
    withdrawal_reason: row.withdrawal_reason,
    demonstration: row.demonstration,
  };
}
