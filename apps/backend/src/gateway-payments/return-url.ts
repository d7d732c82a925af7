/** Where a buyer comes back to from a gateway. The address says which payment, and nothing about it. */
export function returnUrl(reference: string): string {
  const storefront = process.env.STOREFRONT_URL ?? "http://localhost:8000";
  return `${storefront}/thanh-toan/tro-lai/${reference}`;
}
