import type { Seller } from "@/lib/medusa/catalogue";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { Breadcrumbs } from "@/ui/breadcrumbs";
import { buttonClass } from "@/ui/button-class";
import { PageHeading } from "@/ui/page-heading";
import { PageLink } from "@/ui/page-link";

interface ProducerStoppedViewProps {
  seller: Seller;
  status: "suspended" | "closed";
}

/** A producer who may not sell, for who follows an old link: who they are, that they stopped, and the way on. */
export function ProducerStoppedView({ seller, status }: ProducerStoppedViewProps) {
  return (
    <div className="container-page flex flex-col items-start gap-6 pt-4 pb-16">
      <div>
        <Breadcrumbs
          crumbs={[
            { label: messages.producers.title, href: "/nha-san-xuat" },
            { label: seller.name, href: `/nha-san-xuat/${seller.handle}` },
          ]}
        />
        <PageHeading title={seller.name}>
          <p className="text-base">
            {messages.producer.kinds[seller.kind]}
            {seller.commune ? ` · ${seller.commune.name}` : null}
          </p>
        </PageHeading>
        <p className="max-w-prose rounded-2xl border border-lantern p-4 text-lg font-medium text-lantern">
          {messages.producer.stopped[status]}
        </p>
      </div>
      <PageLink href="/nha-san-xuat" className={buttonClass("primary")}>
        {messages.producer.all}
      </PageLink>
    </div>
  );
}
