import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { withLock } from "../locking/with-lock";
import { retrieveScopedReview } from "../seller-scope/retrieve-scoped-review";
import type { SellerScope } from "../seller-scope/seller-scope";
import type { ReviewRow } from "./to-review-view";

/**
 * Does something with a review of the seller's while nobody else changes a review of its order. `not_found`
 * for another seller's review, `wrong_status` for one that was removed.
 */
export async function onShownReview(
  container: MedusaContainer,
  scope: SellerScope,
  id: string,
  work: (review: ReviewRow) => Promise<void>,
): Promise<void> {
  const { order_id } = await retrieveScopedReview(container, scope, id);
  await withLock(container, `reviews:${order_id}`, async () => {
    const review = await retrieveScopedReview(container, scope, id);
    if (review.removed_at !== null) {
      throw new MarketError("wrong_status");
    }
    await work(review);
  });
}
