import { SellerReviews, sellerReviewsMetadata } from "@/features/reviews/components/seller-reviews";
import { pageNumber } from "@/lib/page-number";

export const revalidate = 60;

/** None in the build: each page is rendered when first asked for, and kept. */
export function generateStaticParams() {
  return [];
}

type Params = PageProps<"/nha-san-xuat/[handle]/danh-gia/trang/[page]">["params"];

export async function generateMetadata({ params }: { params: Params }) {
  const { handle, page } = await params;
  return sellerReviewsMetadata(handle, pageNumber(page));
}

/** `/nha-san-xuat/<handle>/danh-gia/trang/<page>`: what buyers say, beyond the first page. */
export default async function Page({ params }: { params: Params }) {
  const { handle, page } = await params;
  return <SellerReviews handle={handle} page={pageNumber(page)} />;
}
