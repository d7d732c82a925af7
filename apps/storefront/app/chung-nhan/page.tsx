import { CertificateIndex } from "@/features/catalogue/certificate-index";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { readCatalogue } from "@/lib/medusa/read-catalogue";
import { pageMetadata } from "@/lib/page-metadata";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { Breadcrumbs } from "@/ui/breadcrumbs";
import { EmptyState } from "@/ui/empty-state";
import { PageHeading } from "@/ui/page-heading";

export const revalidate = 60;

const { title, description, lead, none } = messages.certificate.index;

export const metadata = pageMetadata({ title, description, path: "/chung-nhan" });

/** `/chung-nhan`: every certificate of the market and what it is today. */
export default async function Page() {
  const catalogue = await readCatalogue();
  if (!catalogue) return <UnavailableView />;
  const empty = catalogue.products.every(({ certificates }) => certificates.length === 0);
  return (
    <div className="container-page pt-4 pb-16">
      <Breadcrumbs crumbs={[{ label: title, href: "/chung-nhan" }]} />
      <PageHeading title={title}>{lead}</PageHeading>
      {empty ? (
        <EmptyState
          heading={none}
          text={messages.emptyList.text}
          href="/"
          action={messages.emptyList.toHome}
        />
      ) : (
        <CertificateIndex catalogue={catalogue} />
      )}
    </div>
  );
}
