import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { OwnReviewPage } from "@/features/reviews/components/own-review-page";
import { readOwnReview } from "@/features/reviews/queries/read-own-review";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { namesAnOrder } from "@/features/tracking/names-an-order";
import { decodeSegment } from "@/lib/decode-segment";
import { readProblem } from "@/features/seller-products/read-problem";
import { reviews as messages } from "@/messages/vi/reviews";

export const metadata: Metadata = {
  title: messages.own.title,
  description: messages.own.description,
  robots: { index: false },
};

type Props = PageProps<"/don-hang/[id]/danh-gia/[product]">;

/** `/don-hang/<code>/danh-gia/<product>`: what its buyer says of it; others are led to the order's door. */
export default async function Page({ params, searchParams }: Props) {
  const { id, product } = await params;
  const order = decodeSegment(id);
  if (!namesAnOrder(order)) {
    notFound();
  }
  const found = await readOwnReview(order, decodeSegment(product));
  if (found.kind === "locked") {
    redirect(`/don-hang/${encodeURIComponent(order)}`);
  }
  if (found.kind === "missing") {
    notFound();
  }
  if (found.kind === "unreachable") {
    return <UnavailableView />;
  }
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-6 px-4 py-8">
      <OwnReviewPage
        order={order}
        own={found.own}
        initials={found.initials}
        problem={readProblem((await searchParams).loi)}
      />
    </div>
  );
}
