import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../locking/with-lock";
import { writeReviewWorkflow } from "../workflows/review/write-review";
import type { OwnOrder } from "./load-own-order";
import { requireOpenReview } from "./require-open-review";
import { initialsOf } from "./review-rules";

export interface Wording {
  score: number;
  text: string;
  /** Empty for the buyer's initials. */
  name: string;
}

/** Called when even the order has no name with letters in it. */
const SOMEBODY = "Người mua";

/**
 * Writes what the buyer of a delivered order says of one product, or corrects it. The same words again
 * change nothing, so a double tap makes one review. `not_found` for a product that is not in the order,
 * `wrong_status` outside the time for it.
 */
export async function writeReview(
  container: MedusaContainer,
  order: OwnOrder,
  handle: string,
  { score, text, name: chosen }: Wording,
): Promise<void> {
  await withLock(container, `reviews:${order.id}`, async () => {
    const { product, review } = await requireOpenReview(container, order, handle);
    const name = chosen || initialsOf(order.buyer_name) || SOMEBODY;
    if (review && review.score === score && review.text === text && review.name === name) {
      return;
    }
    await writeReviewWorkflow(container).run({
      input: {
        actor: { kind: "buyer", id: order.id, name, role: "buyer" },
        before: review ? { id: review.id, score: review.score } : null,
        review: {
          order_id: order.id,
          product_id: product.id,
          seller_id: order.seller_id,
          product_title: product.title,
          demonstration: order.demonstration,
          score,
          text,
          name,
        },
      },
    });
  });
}
