import type { MedusaContainer } from "@medusajs/framework/types";
import type { OwnOrder } from "../reviews/load-own-order";
import { takeComplaintPhotoWorkflow } from "../workflows/complaint/take-complaint-photo";
import { onOwnComplaint } from "./on-own-complaint";
import { requireUndecided } from "./require-undecided";

/** Takes a photo off a complaint; one that is off stays off. `wrong_status` once it is decided. */
export async function takeComplaintPhoto(
  container: MedusaContainer,
  order: OwnOrder,
  lineId: string,
  photoId: string,
): Promise<void> {
  await onOwnComplaint(container, order, lineId, async (complaint) => {
    requireUndecided(complaint);
    const input = { complaint_id: complaint.id, id: photoId };
    await takeComplaintPhotoWorkflow(container).run({ input });
  });
}
