import { ProducerLinks } from "@/features/catalogue/producer-links";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { readCatalogue } from "@/lib/medusa/read-catalogue";
import { pageMetadata } from "@/lib/page-metadata";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { Breadcrumbs } from "@/ui/breadcrumbs";
import { EmptyState } from "@/ui/empty-state";
import { PageHeading } from "@/ui/page-heading";

export const revalidate = 60;

const { title, description, lead, none } = messages.producers;

export const metadata = pageMetadata({ title, description, path: "/nha-san-xuat" });

/** `/nha-san-xuat`: everybody who sells here. */
export default async function Page() {
  const catalogue = await readCatalogue();
  if (!catalogue) return <UnavailableView />;
  const sellers = [...catalogue.sellers].sort((a, b) => a.name.localeCompare(b.name, "vi"));
  return (
    <div className="container-page pt-4 pb-16">
      <Breadcrumbs crumbs={[{ label: title, href: "/nha-san-xuat" }]} />
      <PageHeading title={title}>{lead}</PageHeading>
      {sellers.length > 0 ? (
        <div className="flex flex-col gap-5">
          <h2 className="sr-only">{title}</h2>
          <ProducerLinks sellers={sellers} catalogue={catalogue} />
        </div>
      ) : (
        <EmptyState
          heading={none}
          text={messages.emptyList.text}
          href="/"
          action={messages.emptyList.toHome}
        />
      )}
    </div>
  );
}
