import type { Certificate } from "@cho-lang/ocop/certificate";
import { graphRows } from "../query/graph-rows";
import type { QuerySource } from "../query/query-source";

const FIELDS = [
  "number",
  "decision_date",
  "issued_on",
  "issuing_body",
  "issuing_level",
  "stars",
  "kind",
  "criteria_version",
  "product_set",
  "status",
  "withdrawn_on",
] as const satisfies (keyof Certificate)[];

interface CertificateRow extends Certificate {
  product_id: string;
}

/**
 * Certificates that the public may see, by product id: approved and withdrawn ones, also long ended.
 * Drafts are the operator's own.
 */
export async function loadCertificates(
  source: QuerySource,
  productIds: string[],
): Promise<Map<string, Certificate[]>> {
  const rows = await graphRows<CertificateRow>(source, {
    entity: "ocop_certificate",
    fields: ["product_id", ...FIELDS],
    filters: { product_id: productIds, status: ["approved", "withdrawn"] },
    pagination: { order: { issued_on: "DESC" } },
  });
  const byProduct = new Map<string, Certificate[]>();
  for (const row of rows) {
    const certificates = byProduct.get(row.product_id) ?? [];
    byProduct.set(row.product_id, certificates);
    certificates.push({
      number: row.number,
      decision_date: row.decision_date,
      issued_on: row.issued_on,
      issuing_body: row.issuing_body,
      issuing_level: row.issuing_level,
      stars: row.stars,
      kind: row.kind,
      criteria_version: row.criteria_version,
      product_set: row.product_set,
      status: row.status,
      withdrawn_on: row.withdrawn_on,
    });
  }
  return byProduct;
}
