import { createHash } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { COMPLAINT_MODULE } from "../modules/complaint";
import type ComplaintModuleService from "../modules/complaint/service";
import { openPhoto } from "../photos/open-photo";
import { photoRefusal } from "../photos/photo-refusal";
import { privateWebp } from "../photos/private-webp";
import type { OwnOrder } from "../reviews/load-own-order";
import { keepComplaintPhotoWorkflow } from "../workflows/complaint/keep-complaint-photo";
import { buyerOf } from "./buyer-of";
import { findComplaint } from "./find-complaint";
import { onOwnComplaint } from "./on-own-complaint";
import { requireUndecided } from "./require-undecided";

/** Large enough that mould and a crack can be seen, in pixels. */
const LONGEST_SIDE = 1_600;
const QUALITY = 70;
const MOST_COMPLAINT_PHOTOS = 4;
/** With those that were taken away again. */
const MOST_A_DAY = 20;

/**
 * Keeps a photo of what the buyer complains about, upright and without its metadata. The upload itself is not kept;
 * sent again it is the same photo. `not_found` before she complained, `wrong_status` once it is decided,
 * `invalid_input` for more than four; throws as `openPhoto`.
 */
export async function keepComplaintPhoto(
  container: MedusaContainer,
  order: OwnOrder,
  line_id: string,
  bytes: Buffer,
): Promise<void> {
  const complaint = await findComplaint(container, { order_id: order.id, line_id });
  if (!complaint) {
    throw new MarketError("not_found");
  }
  requireUndecided(complaint);
  const hash = createHash("sha256").update(bytes).digest("hex");
  const webp = await openPhoto(
    container,
    complaint.id,
    bytes,
    (openable) => privateWebp(openable, { longestSide: LONGEST_SIDE, quality: QUALITY }),
    MOST_A_DAY,
  );
  // The making took a while: it may have been decided meanwhile.
  await onOwnComplaint(container, order, line_id, async (now) => {
    requireUndecided(now);
    const service: ComplaintModuleService = container.resolve(COMPLAINT_MODULE);
    const photos = await service.listComplaintImages(
      { complaint_id: now.id },
      { select: ["id", "hash"], take: null },
    );
    if (photos.some((photo) => photo.hash === hash)) {
      return;
    }
    if (photos.length >= MOST_COMPLAINT_PHOTOS) {
      throw photoRefusal("many");
    }
    const photo = { complaint_id: now.id, hash, webp: webp.toString("base64") };
    await keepComplaintPhotoWorkflow(container).run({
      input: { actor: buyerOf(order), seller_id: order.seller_id, photo },
    });
  });
}
