import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { withLock } from "../locking/with-lock";
import { actorOf } from "../seller-scope/actor-of";
import { retrieveScopedReview } from "../seller-scope/retrieve-scoped-review";
import type { SellerScope } from "../seller-scope/seller-scope";
import { changeReviewWorkflow } from "../workflows/review/change-review";

/**
 * Asks the operator to look at a review, which stays shown meanwhile. The same words again change nothing.
 * `not_found` for another seller's review, `wrong_status` for one that was removed.
 */
export async function reportReview(
  container: MedusaContainer,
  scope: SellerScope,
  { id, report }: { id: string; report: string },
): Promise<void> {
  const { order_id } = await retrieveScopedReview(container, scope, id);
  await withLock(container, `reviews:${order_id}`, async () => {
    const review = await retrieveScopedReview(container, scope, id);
    if (review.removed_at !== null) {
      throw new MarketError("wrong_status");
    }
    if (review.report === report) {
      return;
    }
    await changeReviewWorkflow(container).run({
      input: {
        actor: actorOf(scope),
        action: "review.report",
        id,
        seller_id: review.seller_id,
        before: review.report === null ? null : { report: review.report },
        change: { field: "report", report },
      },
    });
  });
}
