import { SellerReviews, sellerReviewsMetadata } from "@/features/reviews/components/seller-reviews";

export const revalidate = 60;

/** None in the build: each page is rendered when first asked for, and kept. */
export function generateStaticParams() {
  return [];
}

type Params = PageProps<"/nha-san-xuat/[handle]/danh-gia">["params"];

export async function generateMetadata({ params }: { params: Params }) {
  return sellerReviewsMetadata((await params).handle, 1);
}

/** `/nha-san-xuat/<handle>/danh-gia`: what buyers say. */
export default async function Page({ params }: { params: Params }) {
  return <SellerReviews handle={(await params).handle} page={1} />;
}
