import { ReviewsPage } from "./reviews-page";
import { NotFoundView } from "@/features/shell/not-found-view";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { answerWith } from "@/lib/answer-with";
import { readSeller } from "@/lib/medusa/read-sellers";
import { readSellerReviews, REVIEWS_A_PAGE } from "@/lib/medusa/reviews";
import { notFoundMetadata, pageMetadata, unavailableMetadata } from "@/lib/page-metadata";
import { catalogue } from "@/messages/vi/catalogue";
import { reviews as messages } from "@/messages/vi/reviews";
import { pagePath } from "@/ui/page-links";

async function load(handle: string, page: number | null) {
  if (page === null) return { kind: "unknown" as const };
  const [found, reviews] = await Promise.all([
    readSeller(handle),
    readSellerReviews(handle, page, REVIEWS_A_PAGE),
  ]);
  if (found.kind !== "found") return found;
  if (reviews.kind !== "found") return reviews;
  return page > reviews.list.pages
    ? { kind: "unknown" as const }
    : { kind: "found" as const, seller: found.seller, list: reviews.list };
}

/** Title and address of a page of a producer's reviews. @param page null for what is no page */
export async function sellerReviewsMetadata(handle: string, page: number | null) {
  const answer = await load(handle, page);
  if (answer.kind === "unknown") return notFoundMetadata();
  if (answer.kind === "unavailable") return unavailableMetadata();
  const { seller, list } = answer;
  const title = messages.title(seller.name);
  return pageMetadata({
    title: list.page === 1 ? title : catalogue.pages.title(title, list.page),
    description: messages.description(seller.name, list.sum.count),
    path: pagePath(`/nha-san-xuat/${handle}/danh-gia`, list.page),
  });
}

/** A page of a producer's reviews; 404 beyond the last. @param page null for what is no page */
export async function SellerReviews({ handle, page }: { handle: string; page: number | null }) {
  const answer = await load(handle, page);
  if (answer.kind === "unavailable") return <UnavailableView />;
  if (answer.kind === "unknown") {
    await answerWith(404);
    return <NotFoundView />;
  }
  const { seller, list } = answer;
  return (
    <ReviewsPage
      list={list}
      title={seller.name}
      crumbs={[
        { label: catalogue.producers.title, href: "/nha-san-xuat" },
        { label: seller.name, href: `/nha-san-xuat/${seller.handle}` },
      ]}
      path={`/nha-san-xuat/${handle}/danh-gia`}
      named
    />
  );
}
