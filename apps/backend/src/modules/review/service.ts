import type { Rating } from "@cho-lang/catalogue-search/rating";
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context } from "@medusajs/framework/types";
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import Review from "./models/review";
import ReviewEdition from "./models/review-edition";
import ReviewImage from "./models/review-image";
import { toReviewSum, type ReviewSum } from "./review-sum";

const SCORES = [1, 2, 3, 4, 5];

/** The shown ones among reviews that are not deleted: a removed one counts nowhere. */
const SHOWN = "removed_at IS NULL";

const SUM = `SELECT ARRAY[${SCORES.map((score) => `count(*) FILTER (WHERE shown AND score = ${score})::int`).join(", ")}]
      AS by_score,
    count(*) FILTER (WHERE NOT shown)::int AS removed
  FROM (
    SELECT score, ${SHOWN} AS shown FROM review
    WHERE deleted_at IS NULL AND `;

const RATINGS = `SELECT product_id, count(*)::int AS count, sum(score)::int AS points FROM review
  WHERE ${SHOWN} AND deleted_at IS NULL AND product_id = ANY (string_to_array(?, ',')) GROUP BY product_id`;

/** Whose reviews: those of one product, or of all that one seller sold, if need be without some products. */
export type ReviewsOf = { product_id: string } | { seller_id: string; without?: string[] };

interface UnshownPhoto {
  id: string;
  name: string;
}

export default class ReviewModuleService extends MedusaService({
  Review,
  ReviewEdition,
  ReviewImage,
}) {
  /** Counts and the mean score, worked out each time from the reviews, shown as `SHOWN` says. */
  @InjectManager()
  async sumReviews(
    of: ReviewsOf,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<ReviewSum> {
    const [column, id, without = []] =
      "product_id" in of ? ["product_id", of.product_id] : ["seller_id", of.seller_id, of.without];
    const rows = await context.manager?.execute<Pick<ReviewSum, "by_score" | "removed">[]>(
      `${SUM} ${column} = ? AND product_id <> ALL (string_to_array(?, ','))) reviews`,
      [id, without.join(",")],
    );
    return toReviewSum(rows?.[0] ?? { by_score: SCORES.map(() => 0), removed: 0 });
  }

  /** What the shown reviews of each product come to, as on its page; a product without any is not in it. */
  @InjectManager()
  async rateProducts(
    productIds: readonly string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Map<string, Rating>> {
    const rows = await context.manager?.execute<(Rating & { product_id: string })[]>(RATINGS, [
      productIds.join(","),
    ]);
    return new Map(
      rows?.map(({ product_id, count, points }) => [product_id, { count, points }] as const),
    );
  }

  /** Photos that have stood on no review since before an instant, the oldest first. */
  @InjectManager()
  async listUnshownPhotos(
    before: Date,
    most: number,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<UnshownPhoto[]> {
    const rows = await context.manager?.execute<UnshownPhoto[]>(
      `SELECT id, name FROM review_image
       WHERE NOT shown AND updated_at < ? AND deleted_at IS NULL
       ORDER BY updated_at, id LIMIT ?`,
      [before, most],
    );
    return rows ?? [];
  }
}
