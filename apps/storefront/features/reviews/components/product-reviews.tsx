import { ReviewsPage } from "./reviews-page";
import { NotFoundView } from "@/features/shell/not-found-view";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { answerWith } from "@/lib/answer-with";
import { readProduct } from "@/lib/medusa/read-product";
import { readProductReviews, REVIEWS_A_PAGE } from "@/lib/medusa/reviews";
import { notFoundMetadata, pageMetadata, unavailableMetadata } from "@/lib/page-metadata";
import { catalogue } from "@/messages/vi/catalogue";
import { reviews as messages } from "@/messages/vi/reviews";
import { pagePath } from "@/ui/page-links";

async function load(handle: string, page: number | null) {
  if (page === null) return { kind: "unknown" as const };
  const [found, reviews] = await Promise.all([
    readProduct(handle),
    readProductReviews(handle, page, REVIEWS_A_PAGE),
  ]);
  if (found.kind !== "found") return found;
  if (reviews.kind !== "found") return reviews;
  return page > reviews.list.pages
    ? { kind: "unknown" as const }
    : { kind: "found" as const, product: found.product, list: reviews.list };
}

/** Title and address of a page of a product's reviews. @param page null for what is no page */
export async function productReviewsMetadata(handle: string, page: number | null) {
  const answer = await load(handle, page);
  if (answer.kind === "unknown") return notFoundMetadata();
  if (answer.kind === "unavailable") return unavailableMetadata();
  const { product, list } = answer;
  const title = messages.title(product.title);
  return pageMetadata({
    title: list.page === 1 ? title : catalogue.pages.title(title, list.page),
    description: messages.description(product.title, list.sum.count),
    path: pagePath(`/san-pham/${handle}/danh-gia`, list.page),
  });
}

/** A page of a product's reviews; 404 beyond the last. @param page null for what is no page */
export async function ProductReviews({ handle, page }: { handle: string; page: number | null }) {
  const answer = await load(handle, page);
  if (answer.kind === "unavailable") return <UnavailableView />;
  if (answer.kind === "unknown") {
    await answerWith(404);
    return <NotFoundView />;
  }
  const { product, list } = answer;
  return (
    <ReviewsPage
      list={list}
      title={product.title}
      crumbs={[
        { label: product.group.name, href: `/nhom/${product.group.slug}` },
        { label: product.title, href: `/san-pham/${product.handle}` },
      ]}
      path={`/san-pham/${handle}/danh-gia`}
    />
  );
}
