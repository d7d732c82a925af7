import { CertificateCard } from "@/features/catalogue/certificate-card";
import { DeliveryTable } from "@/features/catalogue/delivery-table";
import { ProducerLinks } from "@/features/catalogue/producer-links";
import { ProductFacts } from "@/features/catalogue/product-facts";
import { ProductGallery } from "@/features/catalogue/product-gallery";
import { ProductOffer } from "@/features/catalogue/product-offer";
import type { Product } from "@/lib/medusa/catalogue";
import { alcohol } from "@/messages/vi/alcohol";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { Breadcrumbs } from "@/ui/breadcrumbs";
import { Section } from "@/ui/section";

/** Everything about one bottle, for who has declared her age; nothing in it is meant for machines that read pages. */
export function BottleView({ product }: { product: Product }) {
  return (
    <div className="container-page flex flex-col gap-16 pt-4 pb-20">
      <div>
        <Breadcrumbs
          crumbs={[
            { label: alcohol.shelf.heading, href: "/ruou" },
            { label: product.title, href: `/ruou/${product.handle}` },
          ]}
        />
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-8 pt-2 lg:grid-cols-[1.1fr_1fr]">
          <ProductGallery product={product} />
          <div className="flex flex-col gap-5">
            <ProductOffer product={product} />
            <p className="rounded-2xl bg-lantern-soft p-5">
              {alcohol.shelf.text} {alcohol.shelf.warning}
            </p>
          </div>
        </div>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-12 lg:grid-cols-[1.1fr_1fr]">
        <Section heading={messages.product.about}>
          <div className="flex max-w-prose flex-col gap-4 text-lg">
            <p>{product.description}</p>
            {product.story ? <p>{product.story}</p> : null}
          </div>
        </Section>
        <Section heading={messages.product.facts}>
          <ProductFacts product={product} />
        </Section>
        <Section heading={messages.certificate.heading}>
          <CertificateCard product={product} />
        </Section>
        <Section heading={messages.product.delivery}>
          <DeliveryTable seller={product.seller} />
        </Section>
      </div>
      <Section heading={messages.product.producer}>
        <ProducerLinks sellers={[product.seller]} />
      </Section>
    </div>
  );
}
