import type { MedusaContainer } from "@medusajs/framework/types";
import { actorOf } from "../seller-scope/actor-of";
import type { SellerScope } from "../seller-scope/seller-scope";
import { changeReviewWorkflow } from "../workflows/review/change-review";
import { onShownReview } from "./on-shown-review";

/**
 * Says what the seller answers to a review, or says it anew; there is one answer. The same words again
 * change nothing. `not_found` for another seller's review, `wrong_status` for one that was removed.
 */
export async function answerReview(
  container: MedusaContainer,
  scope: SellerScope,
  { id, answer }: { id: string; answer: string },
): Promise<void> {
  await onShownReview(container, scope, id, async (review) => {
    if (review.answer === answer) {
      return;
    }
    await changeReviewWorkflow(container).run({
      input: {
        actor: actorOf(scope),
        action: "review.answer",
        id,
        seller_id: review.seller_id,
        before: review.answer === null ? null : { answer: review.answer },
        change: { field: "answer", answer },
      },
    });
  });
}
