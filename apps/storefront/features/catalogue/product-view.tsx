import type { Product, ProductCard } from "@/lib/medusa/catalogue";
import type { ReviewList } from "@/lib/medusa/reviews";
import { FirstReviews } from "@/features/reviews/components/first-reviews";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { Breadcrumbs } from "@/ui/breadcrumbs";
import { JsonLd } from "@/ui/json-ld";
import { Section } from "@/ui/section";
import { CertificateCard } from "./certificate-card";
import { DeliveryTable } from "./delivery-table";
import { ProducerLinks } from "./producer-links";
import { ProductFacts } from "./product-facts";
import { ProductGallery } from "./product-gallery";
import { productJsonLd } from "./product-json-ld";
import { ProductOffer } from "./product-offer";
import { ProductRow } from "./product-row";

interface ProductViewProps {
  product: Product;
  related: readonly ProductCard[];
  /** The newest reviews; null while they can't be read. */
  reviews: ReviewList | null;
  /** Whether the market shows demonstration data. */
  demonstration: boolean;
}

/** Everything about one product, the offer first. */
export function ProductView({ product, related, reviews, demonstration }: ProductViewProps) {
  return (
    <div className="container-page flex flex-col gap-16 pt-4 pb-20">
      <div>
        <Breadcrumbs
          crumbs={[
            { label: product.group.name, href: `/nhom/${product.group.slug}` },
            { label: product.title, href: `/san-pham/${product.handle}` },
          ]}
        />
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-8 pt-2 lg:grid-cols-[1.1fr_1fr]">
          <ProductGallery product={product} />
          <ProductOffer product={product} />
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
        {product.temperature === "service" ? null : (
          <Section heading={messages.product.delivery}>
            <DeliveryTable seller={product.seller} />
          </Section>
        )}
      </div>
      {reviews ? (
        <FirstReviews list={reviews} href={`/san-pham/${product.handle}/danh-gia`} />
      ) : null}
      <Section heading={messages.product.producer}>
        <ProducerLinks sellers={[product.seller]} />
      </Section>
      {related.length > 0 ? (
        <Section heading={messages.product.related}>
          <ProductRow products={related} />
        </Section>
      ) : null}
      <JsonLd data={productJsonLd(product, reviews, demonstration || product.demonstration)} />
    </div>
  );
}
