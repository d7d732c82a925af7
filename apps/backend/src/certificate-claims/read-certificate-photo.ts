import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { OCOP_MODULE } from "../modules/ocop";
import type OcopModuleService from "../modules/ocop/service";

/** The WebP of a photo of a decision. `not_found` alike for none and for one that is not of these filters. */
export async function readCertificatePhoto(
  container: MedusaContainer,
  filters: { id: string; seller_id?: string },
): Promise<Buffer> {
  const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
  const [photo] = await ocop.listCertificateImages(filters, { take: 1 });
  if (!photo) {
    throw new MarketError("not_found");
  }
  return Buffer.from(photo.webp, "base64");
}
