import type { DatedCertificate, ProductCard } from "@/lib/medusa/catalogue";
import { certificateSlug } from "./certificate-slug";

export interface FoundCertificate {
  certificate: DatedCertificate;
  product: ProductCard;
}

/** The certificates with this number (as a slug). One decision may name several products. */
export function certificatesNumbered(
  slug: string,
  products: readonly ProductCard[],
): FoundCertificate[] {
  if (slug === "") return [];
  return products.flatMap((product) =>
    product.certificates
      .filter(({ number }) => certificateSlug(number) === slug)
      .map((certificate) => ({ certificate, product })),
  );
}
