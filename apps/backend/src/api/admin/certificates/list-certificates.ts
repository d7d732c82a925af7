import type { MedusaContainer } from "@medusajs/framework/types";
import { matchesWords } from "../matches-words";
import type { CertificateRow } from "./certificate-row";
import { loadCertificateRows } from "./load-certificate-rows";
import type { ListCertificates } from "./validators";

function matches(certificate: CertificateRow, filter: ListCertificates): boolean {
  return (
    (!filter.state || certificate.state === filter.state) &&
    (!filter.stars || certificate.stars === filter.stars) &&
    (!filter.seller_id || certificate.product?.seller?.id === filter.seller_id) &&
    matchesWords(filter.q, [
      certificate.number,
      certificate.issuing_body,
      certificate.product?.title ?? null,
      certificate.product?.seller?.name ?? null,
    ])
  );
}

/** What needs a decision first, then what was issued last. */
function inOrder(a: CertificateRow, b: CertificateRow): number {
  const drafts = Number(b.state === "draft") - Number(a.state === "draft");
  return drafts || b.issued_on.localeCompare(a.issued_on) || a.number.localeCompare(b.number);
}

/**
 * One page of certificates, drafts first, then the latest, and how many match. The state of a day is
 * worked out from the rules and stands in no column, so all certificates of the province are read, at
 * most some thousand.
 */
export async function listCertificates(
  container: MedusaContainer,
  filter: ListCertificates,
): Promise<{ certificates: CertificateRow[]; count: number }> {
  const rows = await loadCertificateRows(container, {
    ...(filter.status ? { status: filter.status } : {}),
    ...(filter.product_id ? { product_id: filter.product_id } : {}),
  });
  const matching = rows.filter((row) => matches(row, filter)).sort(inOrder);
  return {
    certificates: matching.slice(filter.offset, filter.offset + filter.limit),
    count: matching.length,
  };
}
