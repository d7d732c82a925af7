import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { withLock } from "../locking/with-lock";
import { REVIEW_MODULE } from "../modules/review";
import type ReviewModuleService from "../modules/review/service";
import { keepPhoto } from "../photos/keep-photo";
import { photoRefusal } from "../photos/photo-refusal";
import { keepReviewPhotoWorkflow } from "../workflows/review/keep-review-photo";
import { showReviewPhotoWorkflow } from "../workflows/review/show-review-photo";
import type { OwnOrder } from "./load-own-order";
import { requireOpenReview } from "./require-open-review";
import { MOST_REVIEW_PHOTOS } from "./review-rules";

/** With those that were taken away again. */
const MOST_A_DAY = 20;

/**
 * Puts a photo of the buyer's on her review and answers its name; sent again it is the same. It is shown
 * only when its files are there. `not_found` before she wrote, `wrong_status` outside the time for it,
 * `invalid_input` for more than four, and as `keepPhoto` refuses.
 */
export async function addReviewPhoto(
  container: MedusaContainer,
  order: OwnOrder,
  handle: string,
  bytes: Buffer,
): Promise<string> {
  const { review } = await requireOpenReview(container, order, handle);
  if (!review) {
    throw new MarketError("not_found");
  }
  const review_id = review.id;
  const name = await keepPhoto(
    container,
    {
      id: review_id,
      most_a_day: MOST_A_DAY,
      writeDown: (made) =>
        keepReviewPhotoWorkflow(container).run({ input: { review_id, name: made } }),
    },
    bytes,
  );
  await withLock(container, `reviews:${order.id}`, async () => {
    // The making took a while: it may have been removed meanwhile.
    await requireOpenReview(container, order, handle);
    const service: ReviewModuleService = container.resolve(REVIEW_MODULE);
    const shown = await service.listReviewImages({ review_id, shown: true });
    if (shown.some((photo) => photo.name === name)) {
      return;
    }
    if (shown.length >= MOST_REVIEW_PHOTOS) {
      throw photoRefusal("many");
    }
    await showReviewPhotoWorkflow(container).run({ input: { review_id, name, shown: true } });
  });
  return name;
}
