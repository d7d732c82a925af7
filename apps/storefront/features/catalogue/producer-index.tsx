import type { SellerList } from "@/lib/medusa/read-sellers";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { Breadcrumbs } from "@/ui/breadcrumbs";
import { EmptyState } from "@/ui/empty-state";
import { PageHeading } from "@/ui/page-heading";
import { PageLinks } from "@/ui/page-links";
import { ProducerLinks } from "./producer-links";

const { title, lead, none } = messages.producers;

/** Everybody who sells here, by name. */
export function ProducerIndex({ list, page }: { list: SellerList; page: number }) {
  return (
    <div className="container-page pt-4 pb-16">
      <Breadcrumbs crumbs={[{ label: title, href: "/nha-san-xuat" }]} />
      <PageHeading title={page === 1 ? title : messages.pages.title(title, page)}>
        {lead}
      </PageHeading>
      {list.sellers.length > 0 ? (
        <div className="flex flex-col gap-5">
          <h2 className="sr-only">{title}</h2>
          <ProducerLinks sellers={list.sellers} />
          <PageLinks path="/nha-san-xuat" page={page} pages={list.pages} />
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
