import { communeBySlug } from "@cho-lang/ocop/communes";
import { CommuneView } from "@/features/catalogue/commune-view";
import { NotFoundView } from "@/features/shell/not-found-view";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { answerWith } from "@/lib/answer-with";
import { readCatalogue } from "@/lib/medusa/read-catalogue";
import { notFoundMetadata, pageMetadata, unavailableMetadata } from "@/lib/page-metadata";
import { catalogue as messages } from "@/messages/vi/catalogue";

export const revalidate = 60;

/** None in the build: each page is rendered when first asked for, and kept. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: PageProps<"/xa/[slug]">) {
  const commune = communeBySlug((await params).slug);
  if (!commune) return notFoundMetadata();
  const catalogue = await readCatalogue();
  if (!catalogue) return unavailableMetadata();
  const count = catalogue.products.filter(
    ({ seller }) => seller.commune?.code === commune.code,
  ).length;
  return pageMetadata({
    title: messages.commune.title(commune.name),
    description: messages.commune.description(commune.name, count),
    path: `/xa/${commune.slug}`,
  });
}

/** `/xa/<slug>`: one commune, ward or special zone. */
export default async function Page({ params }: PageProps<"/xa/[slug]">) {
  const commune = communeBySlug((await params).slug);
  if (!commune) {
    await answerWith(404);
    return <NotFoundView />;
  }
  const catalogue = await readCatalogue();
  if (!catalogue) return <UnavailableView />;
  return <CommuneView commune={commune} catalogue={catalogue} />;
}
