import { certificatePath, certificateSlug } from "@/features/catalogue/certificate-slug";
import { CertificateView } from "@/features/catalogue/certificate-view";
import { NotFoundView } from "@/features/shell/not-found-view";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { answerWith } from "@/lib/answer-with";
import { decodeSegment } from "@/lib/decode-segment";
import { certificateList } from "@/lib/medusa/list-queries";
import { readSearch } from "@/lib/medusa/read-search";
import { notFoundMetadata, pageMetadata, unavailableMetadata } from "@/lib/page-metadata";
import { catalogue as messages } from "@/messages/vi/catalogue";

export const revalidate = 60;

/** None in the build: each page is rendered when first asked for, and kept. */
export function generateStaticParams() {
  return [];
}

async function load(params: PageProps<"/chung-nhan/[number]">["params"]) {
  const slug = certificateSlug(decodeSegment((await params).number));
  const result = slug === "" ? null : await readSearch(certificateList(slug));
  const found = (result?.products ?? []).flatMap((product) =>
    product.certificates
      .filter(({ number }) => certificateSlug(number) === slug)
      .map((certificate) => ({ certificate, product })),
  );
  return { slug, result, found };
}

export async function generateMetadata({ params }: PageProps<"/chung-nhan/[number]">) {
  const { slug, result, found } = await load(params);
  if (slug !== "" && !result) return unavailableMetadata();
  const [first] = found;
  if (!first) return notFoundMetadata();
  const { number } = first.certificate;
  return pageMetadata({
    title: messages.certificate.page.title(number),
    description: messages.certificate.page.description(number),
    path: certificatePath(number),
  });
}

/** `/chung-nhan/<number>`: one decision, as it is written ("4011/QĐ-UBND", encoded) or as 4011-qd-ubnd. */
export default async function Page({ params }: PageProps<"/chung-nhan/[number]">) {
  const { slug, result, found } = await load(params);
  if (slug !== "" && !result) return <UnavailableView />;
  const [first] = found;
  if (!result || !first) {
    await answerWith(404);
    return <NotFoundView />;
  }
  return <CertificateView number={first.certificate.number} found={found} day={result.day} />;
}
