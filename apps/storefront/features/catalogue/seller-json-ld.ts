import type { Seller } from "@/lib/medusa/catalogue";
import { publicUrl } from "@/lib/public-url";
import { demonstrated } from "./demonstrated";

/**
 * The producer for search engines (schema.org Organization). A demonstration says so in the description,
 * and a producer who only illustrates is not told of at all: null.
 */
export function sellerJsonLd(seller: Seller): Record<string, unknown> | null {
  if (seller.illustrative) return null;
  const url = `${publicUrl()}/nha-san-xuat/${seller.handle}`;
  return {
    "@context": "https://schema.org",
    "@type": "Organization",
    "@id": url,
    name: seller.name,
    url,
    description: seller.demonstration ? demonstrated(seller.story) : seller.story,
    ...(seller.commune
      ? {
          address: {
            "@type": "PostalAddress",
            addressLocality: seller.commune.name,
            addressCountry: "VN",
          },
        }
      : {}),
  };
}
