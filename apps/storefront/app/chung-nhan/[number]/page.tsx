import { certificatePath, certificateSlug } from "@/features/catalogue/certificate-slug";
import { CertificateView } from "@/features/catalogue/certificate-view";
import { NotFoundView } from "@/features/shell/not-found-view";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { certificatesNumbered } from "@/features/catalogue/certificates-numbered";
import { answerWith } from "@/lib/answer-with";
import { decodeSegment } from "@/lib/decode-segment";
import { readCatalogue } from "@/lib/medusa/read-catalogue";
import { notFoundMetadata, pageMetadata, unavailableMetadata } from "@/lib/page-metadata";
import { catalogue as messages } from "@/messages/vi/catalogue";

export const revalidate = 60;

/** None in the build: each page is rendered when first asked for, and kept. */
export function generateStaticParams() {
  return [];
}

async function load(params: PageProps<"/chung-nhan/[number]">["params"]) {
  const slug = certificateSlug(decodeSegment((await params).number));
  const catalogue = await readCatalogue();
  return { catalogue, found: catalogue ? certificatesNumbered(slug, catalogue.products) : [] };
}

export async function generateMetadata({ params }: PageProps<"/chung-nhan/[number]">) {
  const { catalogue, found } = await load(params);
  if (!catalogue) return unavailableMetadata();
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
  const { catalogue, found } = await load(params);
  if (!catalogue) return <UnavailableView />;
  const [first] = found;
  if (!first) {
    await answerWith(404);
    return <NotFoundView />;
  }
  return <CertificateView number={first.certificate.number} found={found} day={catalogue.day} />;
}
