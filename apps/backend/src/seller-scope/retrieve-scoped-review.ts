import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { REVIEW_MODULE } from "../modules/review";
import type ReviewModuleService from "../modules/review/service";
import type { ReviewRow } from "../reviews/to-review-view";
import type { SellerScope } from "./seller-scope";

/** A review of what the seller sold. Throws `not_found` alike for another seller's and for none. */
export async function retrieveScopedReview(
  container: MedusaContainer,
  { seller }: SellerScope,
  id: string,
): Promise<ReviewRow> {
  const service: ReviewModuleService = container.resolve(REVIEW_MODULE);
  const [review] = await service.listReviews({ id, seller_id: seller.id });
  if (!review) {
    throw new MarketError("not_found");
  }
  return review;
}
