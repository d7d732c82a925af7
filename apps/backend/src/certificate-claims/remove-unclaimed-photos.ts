import type { MedusaContainer } from "@medusajs/framework/types";
import { OCOP_MODULE } from "../modules/ocop";
import type OcopModuleService from "../modules/ocop/service";

/** As long as any other photo that was sent and never used. */
const KEPT_MILLISECONDS = 3 * 24 * 60 * 60 * 1000;
const AT_ONCE = 500;

/** Removes photos of decisions that stand in no claim, three days after they came. */
export async function removeUnclaimedPhotos(container: MedusaContainer, now: Date): Promise<void> {
  const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
  const before = new Date(now.getTime() - KEPT_MILLISECONDS);
  await ocop.deleteCertificateImages(await ocop.listUnclaimedPhotos(before, AT_ONCE));
}
