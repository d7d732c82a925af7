import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import { filesDirectory } from "../pictures/files-directory";
import { removePictures } from "../pictures/remove-pictures";
import { forgetPhotosWorkflow } from "../workflows/photo/forget-photos";

/** A seller may be away from her phone for a weekend. */
const KEPT_MILLISECONDS = 3 * 24 * 60 * 60 * 1000;
const AT_ONCE = 500;

/**
 * Removes photos that were sent and never used, three days after they came. The files go first: a cut-off
 * run leaves their rows, and the next one finds them again.
 */
export async function removeUnusedPhotos(container: MedusaContainer, now: Date): Promise<void> {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const before = new Date(now.getTime() - KEPT_MILLISECONDS);
  const unused = await listings.listUnusedPhotos(before, AT_ONCE);
  if (unused.length > 0) {
    await removePictures(
      unused.map(({ name }) => name),
      filesDirectory(),
    );
    await forgetPhotosWorkflow(container).run({ input: { ids: unused.map(({ id }) => id) } });
  }
}
