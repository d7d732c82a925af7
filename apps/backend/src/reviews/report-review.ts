import type { MedusaContainer } from "@medusajs/framework/types";
import { actorOf } from "../seller-scope/actor-of";
import type { SellerScope } from "../seller-scope/seller-scope";
import { changeReviewWorkflow } from "../workflows/review/change-review";
import { onShownReview } from "./on-shown-review";

/**
 * Asks the operator to look at a review, which stays shown meanwhile. The same words again change nothing.
 * `not_found` for another seller's review, `wrong_status` for one that was removed.
 */
export async function reportReview(
  container: MedusaContainer,
  scope: SellerScope,
  { id, report }: { id: string; report: string },
): Promise<void> {
  await onShownReview(container, scope, id, async (review) => {
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
