import type { MedusaContainer } from "@medusajs/framework/types";
import { COMPLAINT_MODULE } from "../modules/complaint";
import type ComplaintModuleService from "../modules/complaint/service";

/** As long as a parcel's photo. */
const KEPT_MONTHS = 12;
const AT_ONCE = 500;

/** Removes photos of complaints twelve months after those came to their end: nobody needs them any more. */
export async function forgetComplaintPhotos(container: MedusaContainer, now: Date): Promise<void> {
  const service: ComplaintModuleService = container.resolve(COMPLAINT_MODULE);
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - KEPT_MONTHS);
  await service.deleteComplaintImages(await service.listOldPhotos(before, AT_ONCE));
}
