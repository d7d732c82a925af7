import { ProducerStoppedView } from "@/features/catalogue/producer-stopped-view";
import { ProducerView } from "@/features/catalogue/producer-view";
import { NotFoundView } from "@/features/shell/not-found-view";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { answerWith } from "@/lib/answer-with";
import { sellerList } from "@/lib/medusa/list-queries";
import { FIRST_REVIEWS, readSellerReviews } from "@/lib/medusa/reviews";
import { readSearch } from "@/lib/medusa/read-search";
import { readSeller } from "@/lib/medusa/read-sellers";
import { notFoundMetadata, pageMetadata, unavailableMetadata } from "@/lib/page-metadata";
import { catalogue as messages } from "@/messages/vi/catalogue";

export const revalidate = 60;

/** None in the build: each page is rendered when first asked for, and kept. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: PageProps<"/nha-san-xuat/[handle]">) {
  const answer = await readSeller((await params).handle);
  if (answer.kind === "unknown") return notFoundMetadata();
  if (answer.kind === "unavailable") return unavailableMetadata();
  const { seller } = answer;
  if (seller.status !== "active") return stoppedMetadata(seller.name, seller.status);
  const result = await readSearch(sellerList(seller.handle));
  if (!result) return unavailableMetadata();
  return pageMetadata({
    title: seller.name,
    description: messages.producer.description(
      seller.name,
      seller.commune?.name ?? "",
      result.count,
    ),
    path: `/nha-san-xuat/${seller.handle}`,
  });
}

/** Nobody is led by a search engine to a shop that sells nothing. */
function stoppedMetadata(title: string, status: "suspended" | "closed") {
  const description = messages.producer.stopped[status];
  return { title, description, robots: { index: false } };
}

/** `/nha-san-xuat/<handle>`: one producer and what they sell, or that they no longer do. */
export default async function Page({ params }: PageProps<"/nha-san-xuat/[handle]">) {
  const answer = await readSeller((await params).handle);
  if (answer.kind === "unavailable") return <UnavailableView />;
  if (answer.kind === "unknown") {
    await answerWith(404);
    return <NotFoundView />;
  }
  const { seller, pause } = answer;
  if (seller.status !== "active") {
    return <ProducerStoppedView seller={seller} status={seller.status} />;
  }
  const [result, reviews] = await Promise.all([
    readSearch(sellerList(seller.handle)),
    readSellerReviews(seller.handle, 1, FIRST_REVIEWS),
  ]);
  if (!result) return <UnavailableView />;
  return (
    <ProducerView
      seller={seller}
      pause={pause}
      result={result}
      reviews={reviews.kind === "found" ? reviews.list : null}
    />
  );
}
