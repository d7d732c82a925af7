import type { Commune } from "@cho-lang/ocop/communes";
import { communeList } from "@/lib/medusa/list-queries";
import type { SellerList } from "@/lib/medusa/read-sellers";
import type { SearchResult } from "@/lib/medusa/search";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { Breadcrumbs } from "@/ui/breadcrumbs";
import { buttonClass } from "@/ui/button-class";
import { PageHeading } from "@/ui/page-heading";
import { PageLink } from "@/ui/page-link";
import { Section } from "@/ui/section";
import { OwnList } from "./own-list";
import { ProducerLinks } from "./producer-links";

interface CommuneViewProps {
  commune: Commune;
  result: SearchResult;
  sellers: SellerList;
}

/** What one commune sells, who makes it, and what the commune was called before 1 July 2025. */
export function CommuneView({ commune, result, sellers }: CommuneViewProps) {
  return (
    <div className="container-page pt-4 pb-16">
      <Breadcrumbs
        crumbs={[
          { label: messages.communes.title, href: "/xa" },
          { label: commune.name, href: `/xa/${commune.slug}` },
        ]}
      />
      <PageHeading title={messages.commune.title(commune.name)}>
        <p className="text-base">{messages.commune.formerly(formerUnits(commune))}</p>
        {commune.island ? <p className="text-base">{messages.commune.island}</p> : null}
      </PageHeading>
      <OwnList query={communeList(commune.code)} result={result}>
        {sellers.count > 0 ? (
          <Section heading={messages.commune.producers(sellers.count)}>
            <ProducerLinks sellers={sellers.sellers} />
          </Section>
        ) : null}
        <p>
          <PageLink href="/xa" className={buttonClass("secondary")}>
            {messages.commune.all}
          </PageLink>
        </p>
      </OwnList>
    </div>
  );
}

/** "xã Đồng Rui (huyện Tiên Yên), một phần xã Hải Lạng (huyện Tiên Yên)". */
function formerUnits(commune: Commune): string {
  return commune.predecessors
    .map(({ name, district, part }) => {
      const unit = `${name} (${district})`;
      return part ? messages.commune.partOf(unit) : unit;
    })
    .join(", ");
}
