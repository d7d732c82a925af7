import { callBackend } from "./call-backend";
import {
  shapeReview,
  shapeSum,
  type Review,
  type ReviewSum,
  type ReviewSumWire,
  type ReviewWire,
} from "./reviews";

/** A review as its seller sees it. */
export interface SellerReview extends Review {
  orderId: string;
  /** What she asked the market's office to look at; null for nothing. */
  report: string | null;
}

export interface SellerReviews {
  reviews: SellerReview[];
  /** Those that match, whatever the page. */
  count: number;
  /** Those that are shown and have no answer. */
  unanswered: number;
  sum: ReviewSum;
}

interface SellerReviewsWire {
  reviews: (ReviewWire & { order_id: string; report: string | null })[];
  count: number;
  unanswered: number;
  sum: ReviewSumWire;
}

/** A page of what buyers say of the seller's goods, the newest first. @throws BackendError 403 */
export async function readOwnGoodsReviews(
  token: string,
  { waiting, offset, limit }: { waiting: boolean; offset: number; limit: number },
): Promise<SellerReviews> {
  const query = new URLSearchParams({
    waiting: waiting ? "1" : "0",
    offset: String(offset),
    limit: String(limit),
  });
  const { reviews, sum, ...counts } = await callBackend<SellerReviewsWire>(
    `/seller/reviews?${query.toString()}`,
    { token },
  );
  return {
    ...counts,
    sum: shapeSum(sum),
    reviews: reviews.map(({ order_id, report, ...review }) => ({
      ...shapeReview(review),
      orderId: order_id,
      report,
    })),
  };
}

/** Answers a review, or says it anew. @throws BackendError 400; 404; 409 for a removed one */
export async function answerReview(token: string, id: string, answer: string): Promise<void> {
  await callBackend(`/seller/reviews/${encodeURIComponent(id)}/answer`, {
    method: "POST",
    body: { answer },
    token,
  });
}

/** Asks the market's office to look at a review. @throws BackendError as `answerReview` */
export async function reportReview(token: string, id: string, report: string): Promise<void> {
  await callBackend(`/seller/reviews/${encodeURIComponent(id)}/report`, {
    method: "POST",
    body: { report },
    token,
  });
}
