import type { Certificate } from "@cho-lang/ocop/certificate";
import type { MedusaContainer } from "@medusajs/framework/types";
import { OCOP_MODULE } from "../modules/ocop";
import type OcopModuleService from "../modules/ocop/service";

/**
 * Certificates that the public may see, by product id: approved and withdrawn ones, also long ended.
 * Drafts are the operator's own.
 */
export async function loadCertificates(
  container: MedusaContainer,
  productIds: string[],
): Promise<Map<string, Certificate[]>> {
  const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
  const rows = await ocop.listOcopCertificates(
    { product_id: productIds, status: ["approved", "withdrawn"] },
    { order: { issued_on: "DESC" }, take: null },
  );
  const byProduct = new Map<string, Certificate[]>();
  for (const row of rows) {
    const certificates = byProduct.get(row.product_id) ?? [];
    certificates.push({
      number: row.number,
      decision_date: row.decision_date,
      issued_on: row.issued_on,
      issuing_body: row.issuing_body,
      issuing_level: row.issuing_level,
      stars: row.stars as Certificate["stars"],
      kind: row.kind,
      criteria_version: row.criteria_version,
      product_set: row.product_set,
      status: row.status,
      withdrawn_on: row.withdrawn_on,
    });
    byProduct.set(row.product_id, certificates);
  }
  return byProduct;
}
