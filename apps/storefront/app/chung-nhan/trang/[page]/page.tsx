import { CertificateList } from "@/features/catalogue/certificate-list";
import { NotFoundView } from "@/features/shell/not-found-view";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { answerWith } from "@/lib/answer-with";
import { readSearch } from "@/lib/medusa/read-search";
import { EVERYTHING } from "@/lib/medusa/search";
import { notFoundMetadata, pageMetadata } from "@/lib/page-metadata";
import { pageNumber } from "@/lib/page-number";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { pagePath } from "@/ui/page-links";

export const revalidate = 60;

/** None in the build: each page is rendered when first asked for, and kept. */
export function generateStaticParams() {
  return [];
}

type Params = PageProps<"/chung-nhan/trang/[page]">["params"];

export async function generateMetadata({ params }: { params: Params }) {
  const page = pageNumber((await params).page);
  if (page === null) return notFoundMetadata();
  const { title, description } = messages.certificate.index;
  return pageMetadata({
    title: messages.pages.title(title, page),
    description,
    path: pagePath("/chung-nhan", page),
  });
}

/** `/chung-nhan/trang/<page>`: the certificates beyond the first page. */
export default async function Page({ params }: { params: Params }) {
  const page = pageNumber((await params).page);
  const result = page === null ? null : await readSearch({ ...EVERYTHING, page });
  if (page !== null && result === null) return <UnavailableView />;
  if (page === null || result === null || page > result.pages) {
    await answerWith(404);
    return <NotFoundView />;
  }
  return <CertificateList result={result} page={page} />;
}
