import type { SendingPause } from "@cho-lang/seller-rules/sending-pause";
import type { Seller } from "@/lib/medusa/catalogue";
import { sellerList } from "@/lib/medusa/list-queries";
import type { ReviewList } from "@/lib/medusa/reviews";
import type { SearchResult } from "@/lib/medusa/search";
import { FollowButton } from "@/features/following/components/follow-button";
import { FirstReviews } from "@/features/reviews/components/first-reviews";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { Breadcrumbs } from "@/ui/breadcrumbs";
import { buttonClass } from "@/ui/button-class";
import { JsonLd } from "@/ui/json-ld";
import { PageHeading } from "@/ui/page-heading";
import { PageLink } from "@/ui/page-link";
import { Section } from "@/ui/section";
import { SendsFrom } from "@/ui/sends-from";
import { DeliveryTable } from "./delivery-table";
import { OwnList } from "./own-list";
import { sellerJsonLd } from "./seller-json-ld";

interface ProducerViewProps {
  seller: Seller;
  /** Until when they send nothing; null while they send. */
  pause: SendingPause | null;
  result: SearchResult;
  /** The newest reviews; null while they can't be read. */
  reviews: ReviewList | null;
}

/** A producer: who they are, where, what they sell, what their delivery costs. */
export function ProducerView({ seller, pause, result, reviews }: ProducerViewProps) {
  const { commune } = seller;
  const data = sellerJsonLd(seller);
  return (
    <div className="container-page pt-4 pb-16">
      {data ? <JsonLd data={data} /> : null}
      <Breadcrumbs
        crumbs={[
          { label: messages.producers.title, href: "/nha-san-xuat" },
          { label: seller.name, href: `/nha-san-xuat/${seller.handle}` },
        ]}
      />
      <PageHeading title={seller.name}>
        {pause ? <SendsFrom day={pause.sends_from} reason={pause.reason} /> : null}
        <p>{seller.story}</p>
        <p className="pt-2 text-base">
          {messages.producer.kinds[seller.kind]}
          {commune ? (
            <>
              {" · "}
              <PageLink
                href={`/xa/${commune.slug}`}
                className="text-bay underline underline-offset-4"
              >
                {commune.name}
              </PageLink>
            </>
          ) : null}
          {seller.illustrative ? ` · ${messages.producer.illustrative}` : null}
        </p>
      </PageHeading>
      <div className="pb-8">
        <FollowButton handle={seller.handle} name={seller.name} />
      </div>
      <OwnList query={sellerList(seller.handle)} result={result}>
        {reviews ? (
          <FirstReviews list={reviews} href={`/nha-san-xuat/${seller.handle}/danh-gia`} named />
        ) : null}
        <Section heading={messages.product.delivery}>
          <DeliveryTable seller={seller} />
        </Section>
        <p>
          <PageLink href="/nha-san-xuat" className={buttonClass("secondary")}>
            {messages.producer.all}
          </PageLink>
        </p>
      </OwnList>
    </div>
  );
}
