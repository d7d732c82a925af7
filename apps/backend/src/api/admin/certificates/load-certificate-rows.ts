import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import { graphRows } from "../../../query/graph-rows";
import {
  toCertificateRow,
  type CertificateRow,
  type CertifiedProduct,
  type StoredCertificate,
} from "./certificate-row";

const CERTIFICATE_FIELDS = [
  "id",
  "product_id",
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
  "withdrawal_decision",
  "withdrawal_reason",
  "demonstration",
];

/** Certificates with their product and seller, and what each is today in Việt Nam. In no order. */
export async function loadCertificateRows(
  container: MedusaContainer,
  filters: Record<string, string>,
): Promise<CertificateRow[]> {
  const stored = await graphRows<StoredCertificate>(container, {
    entity: "ocop_certificate",
    fields: CERTIFICATE_FIELDS,
    filters,
  });
  const productIds = [...new Set(stored.map((certificate) => certificate.product_id))];
  const products = await graphRows<CertifiedProduct>(container, {
    entity: "product",
    fields: ["id", "title", "handle", "seller.id", "seller.name"],
    filters: { id: productIds },
  });
  const productOf = new Map(products.map((product) => [product.id, product]));
  const today = vietnamDay(new Date());
  return stored.map((certificate) =>
    toCertificateRow(certificate, productOf.get(certificate.product_id) ?? null, today),
  );
}
