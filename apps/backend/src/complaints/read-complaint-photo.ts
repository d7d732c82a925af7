import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { COMPLAINT_MODULE } from "../modules/complaint";
import type ComplaintModuleService from "../modules/complaint/service";

/**
 * The WebP of a photo of a complaint; `not_found` for none of it. It asks nothing about who may see it: the caller
 * has made sure that the complaint is its reader's.
 */
export async function readComplaintPhoto(
  container: MedusaContainer,
  of: { complaint_id: string; id: string },
): Promise<Buffer> {
  const service: ComplaintModuleService = container.resolve(COMPLAINT_MODULE);
  const [photo] = await service.listComplaintImages(of, { take: 1 });
  if (!photo) {
    throw new MarketError("not_found");
  }
  return Buffer.from(photo.webp, "base64");
}
