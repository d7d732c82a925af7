import { communeBySlug } from "@cho-lang/ocop/communes";
import { CommuneView } from "@/features/catalogue/commune-view";
import { NotFoundView } from "@/features/shell/not-found-view";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { answerWith } from "@/lib/answer-with";
import { communeList } from "@/lib/medusa/list-queries";
import { readSearch } from "@/lib/medusa/read-search";
import { readSellers } from "@/lib/medusa/read-sellers";
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
  const result = await readSearch(communeList(commune.code));
  if (!result) return unavailableMetadata();
  return pageMetadata({
    title: messages.commune.title(commune.name),
    description: messages.commune.description(commune.name, result.count),
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
  const [result, sellers] = await Promise.all([
    readSearch(communeList(commune.code)),
    readSellers(1, commune.code),
  ]);
  if (!result || !sellers) return <UnavailableView />;
  return <CommuneView commune={commune} result={result} sellers={sellers} />;
}
