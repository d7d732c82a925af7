export const REVIEWS_A_PAGE = 20;

/** Which reviews the seller's page shows. */
export interface ReviewsPageQuery {
  /** Only those without an answer. */
  waiting: boolean;
  /** From 1. */
  page: number;
}

/** The address of a page of the seller's reviews. */
export function reviewsPagePath({ waiting, page }: ReviewsPageQuery): string {
  const query = new URLSearchParams({
    ...(waiting ? { xem: "chua-tra-loi" } : {}),
    ...(page > 1 ? { trang: String(page) } : {}),
  }).toString();
  return query === "" ? "/ban-hang/danh-gia" : `/ban-hang/danh-gia?${query}`;
}
