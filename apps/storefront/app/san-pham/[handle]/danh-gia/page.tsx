import {
  ProductReviews,
  productReviewsMetadata,
} from "@/features/reviews/components/product-reviews";

export const revalidate = 60;

/** None in the build: each page is rendered when first asked for, and kept. */
export function generateStaticParams() {
  return [];
}

type Params = PageProps<"/san-pham/[handle]/danh-gia">["params"];

export async function generateMetadata({ params }: { params: Params }) {
  return productReviewsMetadata((await params).handle, 1);
}

/** `/san-pham/<handle>/danh-gia`: what buyers say. */
export default async function Page({ params }: { params: Params }) {
  return <ProductReviews handle={(await params).handle} page={1} />;
}
