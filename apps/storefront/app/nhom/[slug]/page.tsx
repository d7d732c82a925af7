import { PRODUCT_GROUPS } from "@cho-lang/ocop/product-sets";
import { GroupLinks } from "@/features/catalogue/group-links";
import { ProductList } from "@/features/catalogue/product-list";
import { NotFoundView } from "@/features/shell/not-found-view";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { answerWith } from "@/lib/answer-with";
import { readCatalogue } from "@/lib/medusa/read-catalogue";
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
  const catalogue = await readCatalogue();
  const products = catalogue?.products.filter((product) => product.group.slug === slug) ?? [];
  return { group, catalogue, products };
}

export async function generateMetadata({ params }: PageProps<"/nhom/[slug]">) {
  const { group, catalogue, products } = await load(params);
  if (!group) return notFoundMetadata();
  if (!catalogue) return unavailableMetadata();
  return pageMetadata({
    title: messages.group.title(group.name),
    description: messages.group.description(group.name, products.length),
    path: `/nhom/${group.slug}`,
  });
}

/** `/nhom/<slug>`: one of the six product groups. */
export default async function Page({ params }: PageProps<"/nhom/[slug]">) {
  const { group, catalogue, products } = await load(params);
  if (!group) {
    await answerWith(404);
    return <NotFoundView />;
  }
  if (!catalogue) return <UnavailableView />;
  const producers = new Set(products.map((product) => product.seller.handle)).size;
  return (
    <div className="container-page flex flex-col gap-16 pt-4 pb-16">
      <div>
        <Breadcrumbs
          crumbs={[
            { label: messages.products.title, href: "/san-pham" },
            { label: group.name, href: `/nhom/${group.slug}` },
          ]}
        />
        <PageHeading title={group.name}>
          {producers > 0 ? messages.group.lead(producers) : null}
        </PageHeading>
        <ProductList products={products} marketEmpty={catalogue.products.length === 0} />
      </div>
      <Section heading={messages.group.others}>
        <GroupLinks catalogue={catalogue} except={group.slug} />
      </Section>
    </div>
  );
}
