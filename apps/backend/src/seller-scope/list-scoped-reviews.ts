import type { MedusaContainer } from "@medusajs/framework/types";
import { REVIEW_MODULE } from "../modules/review";
import type { ReviewSum } from "../modules/review/review-sum";
import type ReviewModuleService from "../modules/review/service";
import { loadReviewPhotos } from "../reviews/load-review-photos";
import type { ReviewView } from "../reviews/review-view";
import { toReviewView } from "../reviews/to-review-view";
import type { SellerScope } from "./seller-scope";

/** A review as its seller sees it. */
export interface SellerReview extends ReviewView {
  order_id: string;
  /** What she asked the operator to look at; null for nothing. */
  report: string | null;
}

export interface SellerReviewPage {
  reviews: SellerReview[];
  /** Reviews that match, whatever the page. */
  count: number;
  /** Those that are shown and have no answer. */
  unanswered: number;
  sum: ReviewSum;
}

/** A page of what buyers say of the seller's goods, the newest first; with `waiting` only what has no answer. */
export async function listScopedReviews(
  container: MedusaContainer,
  { seller }: SellerScope,
  { waiting, offset, limit }: { waiting: boolean; offset: number; limit: number },
): Promise<SellerReviewPage> {
  const service: ReviewModuleService = container.resolve(REVIEW_MODULE);
  const own = { seller_id: seller.id };
  const open = { ...own, answer: null, removed_at: null };
  const [[rows, count], [, unanswered], sum] = await Promise.all([
    service.listAndCountReviews(waiting ? open : own, {
      order: { written_at: "DESC", id: "DESC" },
      skip: offset,
      take: limit,
    }),
    service.listAndCountReviews(open, { select: ["id"], take: 1 }),
    service.sumReviews(own),
  ]);
  const photos = await loadReviewPhotos(
    container,
    rows.map(({ id }) => id),
  );
  const reviews = rows.map((row) => ({
    ...toReviewView(row, photos.get(row.id) ?? [], null),
    order_id: row.order_id,
    report: row.report,
  }));
  return { reviews, count, unanswered, sum };
}
