import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { handlesOfProducts } from "../changes/handles-of-products";
import { refreshStorefront } from "../changes/refresh-storefront";
import { REVIEW_MODULE } from "../modules/review";
import type ReviewModuleService from "../modules/review/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { REVIEW_CHANGED } from "../reviews/review-events";

/** Brings the pages that show a review up to date: its product's and its seller's. */
export default async function followReviews({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const reviews: ReviewModuleService = container.resolve(REVIEW_MODULE);
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const { product_id, seller_id } = await reviews.retrieveReview(event.data.id);
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
