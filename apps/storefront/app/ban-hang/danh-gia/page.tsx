import type { Metadata } from "next";
import { DoorShut } from "@/features/seller-door/components/door-shut";
import { atTheDoor } from "@/features/seller-door/queries/at-the-door";
import { SellerReviewsPage } from "@/features/seller-reviews/components/seller-reviews-page";
import { REVIEWS_A_PAGE, reviewsPagePath } from "@/features/seller-reviews/reviews-page-path";
import { readSellerSession } from "@/lib/medusa/seller";
import { readOwnGoodsReviews } from "@/lib/medusa/seller-reviews";
import { pageNumber } from "@/lib/page-number";
import { sellerReviews as messages } from "@/messages/vi/seller-reviews";

export const metadata: Metadata = { title: messages.title, description: messages.description };

/** `/ban-hang/danh-gia?xem=chua-tra-loi&trang=`: what buyers say of the seller's goods. */
export default async function Page({ searchParams }: PageProps<"/ban-hang/danh-gia">) {
  const { xem, trang } = await searchParams;
  const query = {
    waiting: xem === "chua-tra-loi",
    page: (typeof trang === "string" ? pageNumber(trang) : null) ?? 1,
  };
  const here = reviewsPagePath(query);
  const door = await atTheDoor(here, (token) =>
    Promise.all([
      readSellerSession(token),
      readOwnGoodsReviews(token, {
        waiting: query.waiting,
        offset: (query.page - 1) * REVIEWS_A_PAGE,
        limit: REVIEWS_A_PAGE,
      }),
    ]),
  );
  if (door.kind !== "found") {
    return <DoorShut title={messages.title} door={door} here={here} />;
  }
  const [session, list] = door.found;
  return <SellerReviewsPage session={session} list={list} query={query} />;
}
