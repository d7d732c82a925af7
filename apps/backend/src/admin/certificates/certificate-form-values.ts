import type { CertificateRow } from "../../api/admin/certificates/certificate-row";

/** A form's fields as they are typed. */
export interface CertificateFormValues {
  product: { id: string; title: string } | null;
  number: string;
  decision_date: string;
  issued_on: string;
  issuing_body: string;
  issuing_level: string;
  stars: string;
  kind: string;
  criteria_version: string;
  product_set: string;
}

/** What a form starts with: the draft as it is, or the usual case, a provincial decision. */
export function certificateFormValues(
  certificate: CertificateRow | null,
  product: { id: string; title: string } | null,
): CertificateFormValues {
  return {
    product: certificate?.product ?? product,
    number: certificate?.number ?? "",
    decision_date: certificate?.decision_date ?? "",
    issued_on: certificate?.issued_on ?? "",
    issuing_body: certificate?.issuing_body ?? "Ủy ban nhân dân tỉnh Quảng Ninh",
    issuing_level: certificate?.issuing_level ?? "province",
    stars: certificate ? String(certificate.stars) : "",
    kind: certificate?.kind ?? "new",
    criteria_version: certificate?.criteria_version ?? "1489/2025",
    product_set: certificate ? String(certificate.product_set) : "",
  };
}

/** The request that a filled form makes; a day of issue left empty is that of the decision. */
export function certificateRequest({ product, ...values }: CertificateFormValues): object {
  return {
    ...values,
    product_id: product?.id ?? "",
    issued_on: values.issued_on || values.decision_date,
    stars: Number(values.stars),
    product_set: Number(values.product_set),
  };
}
