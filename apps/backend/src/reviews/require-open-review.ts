import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { REVIEW_MODULE } from "../modules/review";
import type ReviewModuleService from "../modules/review/service";
import type { BoughtProduct, OwnOrder } from "./load-own-order";
import { reviewWindow } from "./review-rules";
import type { ReviewRow } from "./to-review-view";

export interface OpenReview {
  product: BoughtProduct;
  /** Undefined before the first writing. */
  review: ReviewRow | undefined;
}

/**
 * The product of an order that its buyer may write of now, and what she wrote. `not_found` for a product
 * that is not in it, `wrong_status` outside the time for it.
 */
export async function requireOpenReview(
  container: MedusaContainer,
  order: OwnOrder,
  handle: string,
): Promise<OpenReview> {
  const product = order.products.find((bought) => bought.handle === handle);
  if (!product) {
    throw new MarketError("not_found");
  }
  const service: ReviewModuleService = container.resolve(REVIEW_MODULE);
  const [review] = await service.listReviews({ order_id: order.id, product_id: product.id });
  const { may } = reviewWindow(
    {
      delivered_at: order.delivered_at,
      written_at: review ? new Date(review.written_at) : null,
      removed_at: review?.removed_at ? new Date(review.removed_at) : null,
    },
    new Date(),
  );
  if (may === null) {
    throw new MarketError("wrong_status");
  }
  return { product, review };
}
