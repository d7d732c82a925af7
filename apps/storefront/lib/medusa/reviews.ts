import { cache } from "react";
import { readToday } from "./read-today";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";

/** What all reviews of a product, or of a producer, come to. */
export interface ReviewSum {
  count: number;
  /** Mean score to one decimal, "4.6"; null without any. */
  mean: string | null;
  /** How many gave 1, 2, 3, 4 and 5. */
  byScore: readonly number[];
  /** Those that were removed by law, in none of the figures above. */
  removed: number;
}

/** What a buyer said. */
export interface Said {
  /** From 1 to 5, the best. */
  score: number;
  text: string;
  name: string;
  /** Names of pictures. */
  photos: readonly string[];
  corrected: boolean;
  answer: { text: string; on: VietnamDay } | null;
}

/** Under which law a review was removed, why, and when. */
export interface Removal {
  source: string;
  text: string;
  on: VietnamDay;
}

export interface Review {
  id: string;
  writtenOn: VietnamDay;
  /** The handle only while it is on sale. */
  product: { title: string; handle: string | null };
  demonstration: boolean;
  /** Null once it was removed. */
  said: Said | null;
  removed: Removal | null;
}

export interface ReviewList {
  sum: ReviewSum;
  /** The newest first. */
  reviews: readonly Review[];
  page: number;
  pages: number;
}

/** A sum and a review as the backend sends them. */
export interface ReviewSumWire {
  count: number;
  mean: string | null;
  by_score: number[];
  removed: number;
}

export interface ReviewWire {
  id: string;
  written_on: string;
  product: { title: string; handle: string | null };
  demonstration: boolean;
  said: Said | null;
  removed: Removal | null;
}

interface ReviewListWire {
  sum: ReviewSumWire;
  reviews: ReviewWire[];
  page: number;
  pages: number;
}

export type ReviewsAnswer =
  { kind: "found"; list: ReviewList } | { kind: "unknown" } | { kind: "unavailable" };

export function shapeSum({ count, mean, by_score, removed }: ReviewSumWire): ReviewSum {
  return { count, mean, byScore: by_score, removed };
}

export function shapeReview({ written_on, ...review }: ReviewWire): Review {
  return { ...review, writtenOn: written_on };
}

/** Reviews on one page of their own. */
export const REVIEWS_A_PAGE = 20;

/** Reviews on the page of a product or a producer: few, for the weight of the page. */
export const FIRST_REVIEWS = 3;

const HANDLE = /^[a-z0-9-]{1,200}$/;

async function read(
  of: "products" | "sellers",
  handle: string,
  page: number,
  take: number,
): Promise<ReviewsAnswer> {
  if (!HANDLE.test(handle)) return { kind: "unknown" };
  const [path, tag] =
    of === "products"
      ? [`/open-data/products/${handle}/reviews`, `product-reviews:${handle}`]
      : [`/open-data/sellers/${handle}/reviews`, `seller-reviews:${handle}`];
  const query = new URLSearchParams({ page: String(page), take: String(take) }).toString();
  const answer = await readToday<ReviewListWire>(`${path}?${query}`, ["catalogue", tag]);
  if (answer.kind !== "found") return answer;
  const { sum, reviews, pages } = answer.wire;
  return {
    kind: "found",
    list: { sum: shapeSum(sum), reviews: reviews.map(shapeReview), page, pages },
  };
}

/** A page of what buyers say of a product, for everybody. */
export const readProductReviews = cache((handle: string, page: number, take: number) =>
  read("products", handle, page, take),
);

/** A page of what buyers say of all that a producer sold, for everybody. */
export const readSellerReviews = cache((handle: string, page: number, take: number) =>
  read("sellers", handle, page, take),
);
