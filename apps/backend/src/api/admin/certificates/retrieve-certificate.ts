import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../../../errors/market-error";
import type { CertificateRow } from "./certificate-row";
import { loadCertificateRows } from "./load-certificate-rows";

/** One certificate as it is today. Throws `not_found`. */
export async function retrieveCertificate(
  container: MedusaContainer,
  id: string,
): Promise<CertificateRow> {
  const [certificate] = await loadCertificateRows(container, { id });
  if (!certificate) {
    throw new MarketError("not_found");
  }
  return certificate;
}
