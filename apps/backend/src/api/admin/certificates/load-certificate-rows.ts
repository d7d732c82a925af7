import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import { toLoadedCertificate } from "../../../certificates/to-loaded-certificate";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import { graphRows } from "../../../query/graph-rows";
import { toCertificateRow, type CertificateRow, type CertifiedProduct } from "./certificate-row";

/** Certificates with their product and seller, and what each is today in Việt Nam. In no order. */
export async function loadCertificateRows(
  container: MedusaContainer,
  filters: Record<string, string>,
): Promise<CertificateRow[]> {
  const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
  const stored = (await ocop.listOcopCertificates(filters, { take: null })).map(
    toLoadedCertificate,
  );
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
