import type { SearchResult } from "@/lib/medusa/search";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { Breadcrumbs } from "@/ui/breadcrumbs";
import { EmptyState } from "@/ui/empty-state";
import { PageHeading } from "@/ui/page-heading";
import { PageLinks } from "@/ui/page-links";
import { CertificateIndex } from "./certificate-index";
import { CertificateLookUp } from "./certificate-look-up";

const { title, lead, none, list } = messages.certificate.index;

/** Looking a certificate up by its number, and those of everything on sale. */
export function CertificateList({ result, page }: { result: SearchResult; page: number }) {
  const empty = result.products.every(({ certificates }) => certificates.length === 0);
  return (
    <div className="container-page pt-4 pb-16">
      <Breadcrumbs crumbs={[{ label: title, href: "/chung-nhan" }]} />
      <PageHeading title={page === 1 ? title : messages.pages.title(title, page)}>
        {lead}
      </PageHeading>
      <CertificateLookUp />
      {empty ? (
        <EmptyState
          heading={none}
          text={messages.emptyList.text}
          href="/"
          action={messages.emptyList.toHome}
        />
      ) : (
        <>
          <h2 className="pb-2 text-2xl">{list}</h2>
          <CertificateIndex products={result.products} />
        </>
      )}
      <PageLinks path="/chung-nhan" page={page} pages={result.pages} />
    </div>
  );
}
