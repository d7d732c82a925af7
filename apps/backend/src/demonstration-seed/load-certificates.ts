import type { MedusaContainer } from "@medusajs/framework/types";
import { OCOP_MODULE } from "../modules/ocop";
import type OcopModuleService from "../modules/ocop/service";
import type { SeedProduct } from "./seed-data";

/** Writes the certificates that are missing; a certificate is one number on one product. */
export async function loadCertificates(
  container: MedusaContainer,
  products: SeedProduct[],
  productIds: Map<string, string>,
): Promise<void> {
  const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
  const existing = await ocop.listOcopCertificates(
    {},
    { select: ["number", "product_id"], take: null },
  );
  const key = (row: { number: string; product_id: string }) => `${row.product_id} ${row.number}`;
  const written = new Set(existing.map(key));
  const rows = products.flatMap((product) => {
    const product_id = productIds.get(product.handle);
    return product_id
      ? product.certificates.map((certificate) => ({
          ...certificate,
          product_id,
          demonstration: true,
        }))
      : [];
  });
  await ocop.createOcopCertificates(rows.filter((row) => !written.has(key(row))));
}
