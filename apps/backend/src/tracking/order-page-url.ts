/** Where the buyer of an order finds it; his phone number opens it. */
export function orderPageUrl(code: string): string {
  return `${process.env.STOREFRONT_URL ?? "http://localhost:8000"}/don-hang/${code}`;
}
