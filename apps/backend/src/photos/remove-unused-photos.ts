import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import { REVIEW_MODULE } from "../modules/review";
import type ReviewModuleService from "../modules/review/service";
import { filesDirectory } from "../pictures/files-directory";
import { removePictures } from "../pictures/remove-pictures";
import { forgetPhotosWorkflow } from "../workflows/photo/forget-photos";
import { forgetReviewPhotosWorkflow } from "../workflows/review/forget-review-photos";

/** A seller may be away from her phone for a weekend. */
const KEPT_MILLISECONDS = 3 * 24 * 60 * 60 * 1000;
const AT_ONCE = 500;

/**
 * Removes photos that were sent and never used, three days after they came, and buyers' photos three days
 * after they were taken off. The files go first: a cut-off run leaves their rows, and the next one finds
 * them again.
 */
export async function removeUnusedPhotos(container: MedusaContainer, now: Date): Promise<void> {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const reviews: ReviewModuleService = container.resolve(REVIEW_MODULE);
  const before = new Date(now.getTime() - KEPT_MILLISECONDS);
  await removeAll(await listings.listUnusedPhotos(before, AT_ONCE), (ids) =>
    forgetPhotosWorkflow(container).run({ input: { ids } }),
  );
  await removeAll(await reviews.listUnshownPhotos(before, AT_ONCE), (ids) =>
    forgetReviewPhotosWorkflow(container).run({ input: { ids } }),
  );
}

async function removeAll(
  photos: { id: string; name: string }[],
  forget: (ids: string[]) => Promise<unknown>,
): Promise<void> {
  if (photos.length > 0) {
    await removePictures(
      photos.map(({ name }) => name),
      filesDirectory(),
    );
    await forget(photos.map(({ id }) => id));
  }
}
