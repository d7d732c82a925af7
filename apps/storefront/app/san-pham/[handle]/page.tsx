import { ProductView } from "@/features/catalogue/product-view";
import { readRelated } from "@/features/catalogue/read-related";
import { NotFoundView } from "@/features/shell/not-found-view";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { answerWith } from "@/lib/answer-with";
import { readProduct } from "@/lib/medusa/read-product";
import { FIRST_REVIEWS, readProductReviews } from "@/lib/medusa/reviews";
import { readSearch } from "@/lib/medusa/read-search";
import { EVERYTHING } from "@/lib/medusa/search";
import { notFoundMetadata, pageMetadata, unavailableMetadata } from "@/lib/page-metadata";
import { catalogue as messages } from "@/messages/vi/catalogue";

export const revalidate = 60;

/** None in the build: each page is rendered when first asked for, and kept. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: PageProps<"/san-pham/[handle]">) {
  const answer = await readProduct((await params).handle);
  if (answer.kind === "unknown") return notFoundMetadata();
  if (answer.kind === "unavailable") return unavailableMetadata();
  const { product } = answer;
  const [picture] = product.pictures;
  return pageMetadata({
    title: product.title,
    description: messages.product.description(
      product.title,
      product.seller.name,
      product.seller.commune?.name ?? "",
    ),
    path: `/san-pham/${product.handle}`,
    ...(picture ? { picture: `/anh/${picture.name}-1080.webp` } : {}),
  });
}

/** `/san-pham/<handle>`: one product. */
export default async function Page({ params }: PageProps<"/san-pham/[handle]">) {
  const answer = await readProduct((await params).handle);
  if (answer.kind === "unavailable") return <UnavailableView />;
  if (answer.kind === "unknown") {
    await answerWith(404);
    return <NotFoundView />;
  }
  const { product } = answer;
  const [market, related, reviews] = await Promise.all([
    readSearch(EVERYTHING),
    readRelated(product),
    readProductReviews(product.handle, 1, FIRST_REVIEWS),
  ]);
  if (!market) return <UnavailableView />;
  return (
    <ProductView
      product={product}
      related={related}
      reviews={reviews.kind === "found" ? reviews.list : null}
      demonstration={market.demonstration}
    />
  );
}
