import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { MarketError } from "../errors/market-error";
import { withLock } from "../locking/with-lock";
import { REVIEW_MODULE } from "../modules/review";
import type ReviewModuleService from "../modules/review/service";
import { filesDirectory } from "../pictures/files-directory";
import { removePictures } from "../pictures/remove-pictures";
import { changeReviewWorkflow } from "../workflows/review/change-review";
import { showReviewPhotoWorkflow } from "../workflows/review/show-review-photo";
import { loadReviewPhotos } from "./load-review-photos";
import type { RemovalReason } from "./removal-reasons";

interface Removal {
  id: string;
  /** The operator. */
  actor: Actor;
  reason: RemovalReason;
  /** For the operators alone: what is unlawful in it, which court or authority asked. */
  note: string;
}

async function retrieve(container: MedusaContainer, id: string) {
  const service: ReviewModuleService = container.resolve(REVIEW_MODULE);
  const [review] = await service.listReviews({ id });
  if (!review) {
    throw new MarketError("not_found");
  }
  return review;
}

/** Takes the photos off a review, their files first: who knows an address must not see one any longer. */
async function removePhotos(container: MedusaContainer, id: string): Promise<void> {
  const names = (await loadReviewPhotos(container, [id])).get(id) ?? [];
  await removePictures(names, filesDirectory());
  for (const name of names) {
    await showReviewPhotoWorkflow(container).run({ input: { review_id: id, name, shown: false } });
  }
}

/**
 * Takes a review from the shop for a reason that the law names; a line that says so stays in its place.
 * What it said is kept for whoever may ask; its photos are gone at once. Again for the same reason only does
 * what a run that was cut off left undone; for another one is `wrong_status`. `not_found` for none.
 */
export async function removeReview(
  container: MedusaContainer,
  { id, actor, reason, note }: Removal,
): Promise<void> {
  const { order_id } = await retrieve(container, id);
  await withLock(container, `reviews:${order_id}`, async () => {
    const review = await retrieve(container, id);
    if (review.removed_for !== null && review.removed_for !== reason) {
      throw new MarketError("wrong_status");
    }
    if (review.removed_for === null) {
      await changeReviewWorkflow(container).run({
        input: {
          actor,
          action: "review.remove",
          id,
          seller_id: review.seller_id,
          before: null,
          change: { field: "removed_for", removed_for: reason, removed_note: note },
        },
      });
    }
    await removePhotos(container, id);
  });
}
