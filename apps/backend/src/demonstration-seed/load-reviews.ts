import type { MedusaContainer } from "@medusajs/framework/types";
import type { DemonstrationReview } from "../demonstration/reviews/generate-reviews";
import { REVIEW_MODULE } from "../modules/review";
import type ReviewModuleService from "../modules/review/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { SeedProduct } from "./seed-data";

interface ReviewContext {
  products: readonly SeedProduct[];
  /** Product ids by handle. */
  productIds: Map<string, string>;
}

/**
 * Writes what buyers of the demonstration say. One that is there already stays as it is, so a load that was
 * cut off can go on.
 */
export async function loadReviews(
  container: MedusaContainer,
  reviews: readonly DemonstrationReview[],
  { products, productIds }: ReviewContext,
): Promise<void> {
  const service: ReviewModuleService = container.resolve(REVIEW_MODULE);
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const orders = await sellers.listSellerOrders(
    { demonstration: true, status: "delivered" },
    { select: ["code", "order_id", "seller_id"], take: null },
  );
  const known = await service.listReviews(
    { demonstration: true },
    { select: ["order_id", "product_id"], take: null },
  );
  const written = new Set(known.map(({ order_id, product_id }) => `${order_id} ${product_id}`));
  const orderOf = new Map(orders.map((order) => [order.code, order]));
  const titleOf = new Map(products.map(({ handle, title }) => [handle, title]));
  const rows = reviews.flatMap(({ order: code, product, text, ...review }) => {
    const order = orderOf.get(code);
    const product_id = productIds.get(product);
    const product_title = titleOf.get(product) ?? product;
    return order && product_id && !written.has(`${order.order_id} ${product_id}`)
      ? [
          {
            ...review,
            order_id: order.order_id,
            seller_id: order.seller_id,
            product_id,
            product_title,
            text: text.replace("{}", product_title),
            demonstration: true,
          },
        ]
      : [];
  });
  const made = await service.createReviews(rows);
  await service.createReviewEditions(
    made.map(({ id, score, text, name }) => ({ review_id: id, score, text, name })),
  );
}
