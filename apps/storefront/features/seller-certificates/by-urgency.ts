import type { ProductAssessment, SellerCertificate } from "@/lib/medusa/seller-certificates";

/** The certificate that gives a product its stars today; undefined for none. */
export function certificateToday({
  certificates,
}: Pick<ProductAssessment, "certificates">): SellerCertificate | undefined {
  return certificates.find(({ daysLeft }) => daysLeft !== null);
}

/** Products by what is to be done first: the certificate that ends soonest before all others, then none. */
export function byUrgency<Product extends Pick<ProductAssessment, "certificates">>(
  products: Product[],
): Product[] {
  const left = (product: Product): number => certificateToday(product)?.daysLeft ?? Infinity;
  // Infinity minus itself is no number, and then their order stays.
  return products.toSorted((a, b) => left(a) - left(b) || 0);
}
