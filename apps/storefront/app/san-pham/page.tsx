import { OwnList } from "@/features/catalogue/own-list";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { readSearch } from "@/lib/medusa/read-search";
import { EVERYTHING } from "@/lib/medusa/search";
import { pageMetadata, unavailableMetadata } from "@/lib/page-metadata";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { Breadcrumbs } from "@/ui/breadcrumbs";
import { PageHeading } from "@/ui/page-heading";

export const revalidate = 60;

export async function generateMetadata() {
  const market = await readSearch(EVERYTHING);
  if (!market) return unavailableMetadata();
  return pageMetadata({
    title: messages.products.title,
    description: messages.products.description(market.count),
    path: "/san-pham",
  });
}

/** `/san-pham`: everything that the market sells. */
export default async function Page() {
  const market = await readSearch(EVERYTHING);
  if (!market) return <UnavailableView />;
  return (
    <div className="container-page pt-4 pb-16">
      <Breadcrumbs crumbs={[{ label: messages.products.title, href: "/san-pham" }]} />
      <PageHeading title={messages.products.title}>{messages.products.lead}</PageHeading>
      <OwnList query={EVERYTHING} result={market} />
    </div>
  );
}
