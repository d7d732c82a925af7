import { ProducerIndex } from "@/features/catalogue/producer-index";
import { NotFoundView } from "@/features/shell/not-found-view";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { answerWith } from "@/lib/answer-with";
import { readSellers } from "@/lib/medusa/read-sellers";
import { notFoundMetadata, pageMetadata } from "@/lib/page-metadata";
import { pageNumber } from "@/lib/page-number";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { pagePath } from "@/ui/page-links";

export const revalidate = 60;

/** None in the build: each page is rendered when first asked for, and kept. */
export function generateStaticParams() {
  return [];
}

type Params = PageProps<"/nha-san-xuat/trang/[page]">["params"];

export async function generateMetadata({ params }: { params: Params }) {
  const page = pageNumber((await params).page);
  if (page === null) return notFoundMetadata();
  const { title, description } = messages.producers;
  return pageMetadata({
    title: messages.pages.title(title, page),
    description,
    path: pagePath("/nha-san-xuat", page),
  });
}

/** `/nha-san-xuat/trang/<page>`: the producers beyond the first page. */
export default async function Page({ params }: { params: Params }) {
  const page = pageNumber((await params).page);
  const list = page === null ? null : await readSellers(page);
  if (page !== null && list === null) return <UnavailableView />;
  if (page === null || list === null || page > list.pages) {
    await answerWith(404);
    return <NotFoundView />;
  }
  return <ProducerIndex list={list} page={page} />;
}
