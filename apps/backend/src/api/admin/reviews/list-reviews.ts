import type { MedusaContainer } from "@medusajs/framework/types";
import { REVIEW_MODULE } from "../../../modules/review";
import type ReviewModuleService from "../../../modules/review/service";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { loadReviewPhotos } from "../../../reviews/load-review-photos";
import type { ListReviews } from "./validators";

/** A review as the operator sees it, with what she may have to decide about. Instants in ISO 8601. */
export interface ReviewRow {
  id: string;
  written_at: string;
  product: string;
  product_id: string;
  seller: string;
  order_id: string;
  score: number;
  text: string;
  name: string;
  photos: string[];
  answer: string | null;
  /** Why its seller asks to look at it. */
  report: string | null;
  removed_for: string | null;
  removed_note: string | null;
  removed_at: string | null;
}

export interface ReviewRows {
  reviews: ReviewRow[];
  count: number;
  /** All that sellers reported and that are still shown, whatever the page. */
  reported: number;
}

const REPORTED = { report: { $ne: null }, removed_at: null };
const FILTERS = {
  reported: REPORTED,
  shown: { removed_at: null },
  removed: { removed_at: { $ne: null } },
};

/** A page of reviews, the newest first; what was reported the longest ago first. */
export async function listReviews(
  container: MedusaContainer,
  { status, offset, limit }: ListReviews,
): Promise<ReviewRows> {
  const service: ReviewModuleService = container.resolve(REVIEW_MODULE);
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [[rows, count], [, reported]] = await Promise.all([
    service.listAndCountReviews(FILTERS[status], {
      order:
        status === "reported"
          ? { reported_at: "ASC", id: "ASC" }
          : { written_at: "DESC", id: "DESC" },
      skip: offset,
      take: limit,
    }),
    service.listAndCountReviews(REPORTED, { select: ["id"], take: 1 }),
  ]);
  const [photos, shops] = await Promise.all([
    loadReviewPhotos(
      container,
      rows.map(({ id }) => id),
    ),
    sellers.listSellers(
      { id: [...new Set(rows.map(({ seller_id }) => seller_id))] },
      { select: ["id", "name"], take: null },
    ),
  ]);
  const reviews = rows.map((row) => ({
    id: row.id,
    written_at: new Date(row.written_at).toISOString(),
    product: row.product_title,
    product_id: row.product_id,
    seller: shops.find(({ id }) => id === row.seller_id)?.name ?? "",
    order_id: row.order_id,
    score: row.score,
    text: row.text,
    name: row.name,
    photos: photos.get(row.id) ?? [],
    answer: row.answer,
    report: row.report,
    removed_for: row.removed_for,
    removed_note: row.removed_note,
    removed_at: row.removed_at && new Date(row.removed_at).toISOString(),
  }));
  return { reviews, count, reported };
}
