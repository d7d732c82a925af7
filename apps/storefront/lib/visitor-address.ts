/** The header of a request under which the storefront keeps, and passes on, the visitor's address. */
export const VISITOR_HEADER = "x-visitor-address";

/**
 * The address that a request came from. Each proxy adds to `X-Forwarded-For`, at its end, whom it was
 * called by; only as many entries from the end as there are trusted proxies are believed, the rest may
 * be made up.
 *
 * @param peer whoever called us, a proxy or the visitor
 * @param trustedProxies how many proxies of ours stand before us; 0 when visitors call us themselves
 */
export function visitorAddress(
  peer: string,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string {
  const named = (forwardedFor ?? "").split(",").map((address) => address.trim());
  const chain = [...named.filter(Boolean), peer];
  return chain[Math.max(0, chain.length - 1 - trustedProxies)] ?? peer;
}
