import { BackendError } from "@/lib/medusa/call-backend";
import { readOwnReviews, type OwnReview } from "@/lib/medusa/own-reviews";
import { orderProof } from "./order-proof";

export type OwnReviewAnswer =
  | { kind: "found"; own: OwnReview; initials: string }
  | { kind: "missing" }
  | { kind: "locked" }
  | { kind: "unreachable" };

/** What this visitor said, or may say, of one product of an order; `locked` unless the order is hers. */
export async function readOwnReview(order: string, product: string): Promise<OwnReviewAnswer> {
  try {
    const { initials, reviews } = await readOwnReviews(order, await orderProof());
    const own = reviews.find((one) => one.product.handle === product);
    return own ? { kind: "found", own, initials } : { kind: "missing" };
  } catch (error) {
    const isLocked = error instanceof BackendError && error.status === 404;
    return { kind: isLocked ? "locked" : "unreachable" };
  }
}
