import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { indexProducts } from "../changes/follow-products";
import { handlesOfProducts } from "../changes/handles-of-products";
import { refreshStorefront } from "../changes/refresh-storefront";
import { REVIEW_MODULE } from "../modules/review";
import type ReviewModuleService from "../modules/review/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { REVIEW_CHANGED, type ReviewChanged } from "../reviews/review-events";

/**
 * Brings what shows a review up to date: its product's and its seller's pages, and where it counts the index, by which
 * searches are answered. As with a sale, kept lists follow when they are drawn next: no buyer makes the market draw
 * all of them with every change of a score.
 */
export default async function followReviews({
  event,
  container,
}: SubscriberArgs<ReviewChanged>): Promise<void> {
  const { id, counts } = event.data;
  const reviews: ReviewModuleService = container.resolve(REVIEW_MODULE);
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const { product_id, seller_id } = await reviews.retrieveReview(id);
  const [products, seller] = await Promise.all([
    handlesOfProducts(container, [product_id]),
    sellers.retrieveSeller(seller_id),
  ]);
  const index = counts ? indexProducts(container, [product_id]) : Promise.resolve();
  refreshStorefront(
    [...products.map((handle) => `product-reviews:${handle}`), `seller-reviews:${seller.handle}`],
    container.resolve(ContainerRegistrationKeys.LOGGER),
  );
  await index;
}

export const config: SubscriberConfig = { event: REVIEW_CHANGED };
