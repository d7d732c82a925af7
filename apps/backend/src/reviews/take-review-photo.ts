import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../locking/with-lock";
import { showReviewPhotoWorkflow } from "../workflows/review/show-review-photo";
import type { OwnOrder } from "./load-own-order";
import { requireOpenReview } from "./require-open-review";

/** Takes a photo off the buyer's review; one that is off already stays off. Refuses as `writeReview`. */
export async function takeReviewPhoto(
  container: MedusaContainer,
  order: OwnOrder,
  handle: string,
  name: string,
): Promise<void> {
  await withLock(container, `reviews:${order.id}`, async () => {
    const { review } = await requireOpenReview(container, order, handle);
    if (review) {
      const input = { review_id: review.id, name, shown: false };
      await showReviewPhotoWorkflow(container).run({ input });
    }
  });
}
