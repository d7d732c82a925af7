import { ProductList } from "@/features/catalogue/product-list";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { readCatalogue } from "@/lib/medusa/read-catalogue";
import { pageMetadata, unavailableMetadata } from "@/lib/page-metadata";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { Breadcrumbs } from "@/ui/breadcrumbs";
import { PageHeading } from "@/ui/page-heading";

export const revalidate = 60;

export async function generateMetadata() {
  const catalogue = await readCatalogue();
  if (!catalogue) return unavailableMetadata();
  return pageMetadata({
    title: messages.products.title,
    description: messages.products.description(catalogue.products.length),
    path: "/san-pham",
  });
}

/** `/san-pham`: everything that the market sells. */
export default async function Page() {
  const catalogue = await readCatalogue();
  if (!catalogue) return <UnavailableView />;
  return (
    <div className="container-page pt-4 pb-16">
      <Breadcrumbs crumbs={[{ label: messages.products.title, href: "/san-pham" }]} />
      <PageHeading title={messages.products.title}>{messages.products.lead}</PageHeading>
      <ProductList products={catalogue.products} marketEmpty={catalogue.products.length === 0} />
    </div>
  );
}
