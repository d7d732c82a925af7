import type { Product } from "@/lib/medusa/catalogue";
import type { ReviewList } from "@/lib/medusa/reviews";
import { publicUrl } from "@/lib/public-url";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { demonstrated } from "./demonstrated";

/**
 * The product for search engines (schema.org Product with one Offer a pack). The OCOP star stands in it as
 * a certification only while it is in force; it is no rating. The rating is what buyers gave.
 *
 * @param reviews the newest, with what all come to; null while they can't be read
 * @param demonstration whether demonstration data is loaded: a machine doesn't see the ribbon on the page,
 *   so the description says it, and neither a made-up decision is passed off as a certification nor a
 *   made-up review as a rating
 */
export function productJsonLd(
  product: Product,
  reviews: ReviewList | null,
  demonstration: boolean,
): Record<string, unknown> {
  const base = publicUrl();
  const url = `${base}/san-pham/${product.handle}`;
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.title,
    description: demonstration ? demonstrated(product.description) : product.description,
    url,
    sku: product.handle,
    category: product.group.name,
    image: product.pictures.map(({ name }) => `${base}/anh/${name}-1080.webp`),
    brand: { "@type": "Organization", name: product.seller.name },
    ...(product.star && !demonstration ? { hasCertification: certification(product.star) } : {}),
    ...(reviews && !demonstration ? rating(reviews) : {}),
    offers: product.variants.map((variant) => ({
      "@type": "Offer",
      name: variant.label,
      url,
      price: variant.price,
      priceCurrency: "VND",
      availability: `https://schema.org/${variant.inStock ? "InStock" : "OutOfStock"}`,
      seller: { "@type": "Organization", name: product.seller.name },
    })),
  };
}

function rating({ sum, reviews }: ReviewList): Record<string, unknown> {
  return sum.mean === null
    ? {}
    : {
        aggregateRating: {
          "@type": "AggregateRating",
          ratingValue: sum.mean,
          reviewCount: sum.count,
          bestRating: 5,
          worstRating: 1,
        },
        review: reviews.flatMap(({ said, writtenOn }) =>
          said
            ? [
                {
                  "@type": "Review",
                  author: { "@type": "Person", name: said.name },
                  datePublished: writtenOn,
                  reviewBody: said.text,
                  reviewRating: { "@type": "Rating", ratingValue: said.score, bestRating: 5 },
                },
              ]
            : [],
        ),
      };
}

function certification(star: NonNullable<Product["star"]>): Record<string, unknown> {
  const { certificate } = star;
  return {
    "@type": "Certification",
    name: messages.star.label(star.stars),
    certificationIdentification: certificate.number,
    issuedBy: { "@type": "Organization", name: certificate.issuing_body },
    validFrom: certificate.issued_on,
    expires: certificate.expires_on,
  };
}
