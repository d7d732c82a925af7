import type { MedusaContainer } from "@medusajs/framework/types";
import { REVIEW_MODULE } from "../modules/review";
import type ReviewModuleService from "../modules/review/service";
import { loadReviewPhotos } from "./load-review-photos";
import type { OwnOrder } from "./load-own-order";
import type { OwnReview, OwnReviews } from "./own-review";
import { initialsOf, reviewWindow } from "./review-rules";
import { removalOf } from "./to-review-view";

/** What the buyer of an order wrote and may write, product by product. */
export async function listOwnReviews(
  container: MedusaContainer,
  order: OwnOrder,
): Promise<OwnReviews> {
  const service: ReviewModuleService = container.resolve(REVIEW_MODULE);
  const rows = await service.listReviews({ order_id: order.id }, { take: null });
  const photos = await loadReviewPhotos(
    container,
    rows.map(({ id }) => id),
  );
  const now = new Date();
  const toOwn = ({ id, handle, title }: OwnOrder["products"][number]): OwnReview => {
    const row = rows.find(({ product_id }) => product_id === id);
    const { delivered_at } = order;
    const { may, until } = reviewWindow(
      {
        delivered_at,
        written_at: row ? new Date(row.written_at) : null,
        removed_at: row?.removed_at ? new Date(row.removed_at) : null,
      },
      now,
    );
    return {
      product: { handle, title },
      may,
      until: until?.toISOString() ?? null,
      review: row
        ? {
            score: row.score,
            text: row.text,
            name: row.name,
            photos: photos.get(row.id) ?? [],
            answer: row.answer,
            removed: removalOf(row),
          }
        : null,
    };
  };
  return { initials: initialsOf(order.buyer_name), reviews: order.products.map(toOwn) };
}
