import { PRODUCT_GROUPS } from "@cho-lang/ocop/product-sets";
import { AlcoholNote } from "@/features/alcohol/components/alcohol-note";
import { groupHasAlcohol } from "@/features/alcohol/group-has-alcohol";
import { GroupLinks } from "@/features/catalogue/group-links";
import { OwnList } from "@/features/catalogue/own-list";
import { NotFoundView } from "@/features/shell/not-found-view";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { answerWith } from "@/lib/answer-with";
import { groupList } from "@/lib/medusa/list-queries";
import { readSearch } from "@/lib/medusa/read-search";
import { notFoundMetadata, pageMetadata, unavailableMetadata } from "@/lib/page-metadata";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { Breadcrumbs } from "@/ui/breadcrumbs";
import { PageHeading } from "@/ui/page-heading";
import { Section } from "@/ui/section";

export const revalidate = 60;

/** None in the build: each page is rendered when first asked for, and kept. */
export function generateStaticParams() {
  return [];
}

async function load(params: PageProps<"/nhom/[slug]">["params"]) {
  const { slug } = await params;
  const group = PRODUCT_GROUPS.find((each) => each.slug === slug) ?? null;
  return { group, result: group && (await readSearch(groupList(group.slug))) };
}

export async function generateMetadata({ params }: PageProps<"/nhom/[slug]">) {
  const { group, result } = await load(params);
  if (!group) return notFoundMetadata();
  if (!result) return unavailableMetadata();
  return pageMetadata({
    title: messages.group.title(group.name),
    description: messages.group.description(group.name, result.count),
    path: `/nhom/${group.slug}`,
  });
}

/** `/nhom/<slug>`: one of the six product groups. */
export default async function Page({ params }: PageProps<"/nhom/[slug]">) {
  const { group, result } = await load(params);
  if (!group) {
    await answerWith(404);
    return <NotFoundView />;
  }
  if (!result) return <UnavailableView />;
  return (
    <div className="container-page pt-4 pb-16">
      <Breadcrumbs
        crumbs={[
          { label: messages.products.title, href: "/san-pham" },
          { label: group.name, href: `/nhom/${group.slug}` },
        ]}
      />
      <PageHeading title={group.name}>
        {result.sellersCount > 0 ? messages.group.lead(result.sellersCount) : null}
      </PageHeading>
      <OwnList query={groupList(group.slug)} result={result}>
        {groupHasAlcohol(group.slug) ? <AlcoholNote /> : null}
        <Section heading={messages.group.others}>
          <GroupLinks except={group.slug} />
        </Section>
      </OwnList>
    </div>
  );
}
