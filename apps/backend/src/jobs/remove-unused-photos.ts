import type { MedusaContainer } from "@medusajs/framework/types";
import { forgetComplaintPhotos } from "../complaints/forget-complaint-photos";
import { removeUnclaimedPhotos } from "../certificate-claims/remove-unclaimed-photos";
import { forgetParcelPhotos } from "../parcels/forget-parcel-photos";
import { removeUnusedPhotos } from "../photos/remove-unused-photos";

/** Leaves no photo lying about that a seller sent and never used, and none of a parcel or complaint of long ago. */
export default async function removeUnusedPhotosJob(container: MedusaContainer): Promise<void> {
  const now = new Date();
  await removeUnusedPhotos(container, now);
  await removeUnclaimedPhotos(container, now);
  await forgetParcelPhotos(container, now);
  await forgetComplaintPhotos(container, now);
}

export const config = {
  name: "remove-unused-photos",
  schedule: "17 * * * *",
};
