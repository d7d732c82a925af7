import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { followSubjects } from "../changes/follow-subjects";
import { handlesOfProducts } from "../changes/handles-of-products";
import { refreshStorefront } from "../changes/refresh-storefront";
import { REVIEW_MODULE } from "../modules/review";
import type ReviewModuleService from "../modules/review/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { REVIEW_CHANGED, type ReviewChanged } from "../reviews/review-events";

/**
 * Brings what shows a review up to date: where it counts first the index, out of which lists are drawn, and then its
 * product's and its seller's pages.
 */
export default async function followReviews({
  event,
  container,
}: SubscriberArgs<ReviewChanged>): Promise<void> {
  const { id, counts } = event.data;
  if (counts) {
    await followSubjects(container, "review", [id]);
  }
  const reviews: ReviewModuleService = container.resolve(REVIEW_MODULE);
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const { product_id, seller_id } = await reviews.retrieveReview(id);
  const [products, seller] = await Promise.all([
    handlesOfProducts(container, [product_id]),
    sellers.retrieveSeller(seller_id),
  ]);
  refreshStorefront(
    [...products.map((handle) => `product-reviews:${handle}`), `seller-reviews:${seller.handle}`],
    container.resolve(ContainerRegistrationKeys.LOGGER),
  );
}

export const config: SubscriberConfig = { event: REVIEW_CHANGED };
