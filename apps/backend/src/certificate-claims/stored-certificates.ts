import type { MedusaContainer } from "@medusajs/framework/types";
import type { LoadedCertificate } from "../certificates/loaded-certificate";
import { toLoadedCertificate } from "../certificates/to-loaded-certificate";
import { OCOP_MODULE } from "../modules/ocop";
import type OcopModuleService from "../modules/ocop/service";

/** All certificates of these products, drafts included, the latest first. */
export async function listStoredCertificates(
  container: MedusaContainer,
  productIds: string[],
): Promise<LoadedCertificate[]> {
  const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
  const rows = await ocop.listOcopCertificates(
    { product_id: productIds },
    { order: { issued_on: "DESC", id: "DESC" }, take: null },
  );
  return rows.map(toLoadedCertificate);
}
