import { CommuneIndex } from "@/features/catalogue/commune-index";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { readSearch } from "@/lib/medusa/read-search";
import { EVERYTHING } from "@/lib/medusa/search";
import { pageMetadata } from "@/lib/page-metadata";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { Breadcrumbs } from "@/ui/breadcrumbs";
import { PageHeading } from "@/ui/page-heading";

export const revalidate = 60;

const { title, description, lead } = messages.communes;

export const metadata = pageMetadata({ title, description, path: "/xa" });

/** `/xa`: all 54 communes, those with something to sell first. */
export default async function Page() {
  const market = await readSearch(EVERYTHING);
  if (!market) return <UnavailableView />;
  return (
    <div className="container-page pt-4 pb-16">
      <Breadcrumbs crumbs={[{ label: title, href: "/xa" }]} />
      <PageHeading title={title}>{lead}</PageHeading>
      <CommuneIndex market={market} />
    </div>
  );
}
