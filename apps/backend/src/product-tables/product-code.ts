/** How the market's own ids begin. */
const MARKET_CODE = "prod_";

interface Coded {
  id: string;
  external_id: string | null;
}

/** Whether a code is the market's own id of a product, which no seller gives away. */
export function isMarketCode(code: string): boolean {
  return code.startsWith(MARKET_CODE);
}

/**
 * Where Medusa keeps a seller's own code for a product (`external_id`), so that a run that was cut off
 * finds what it has made: codes are the seller's, and two sellers may have the same.
 */
export function externalId(sellerId: string, code: string): string {
  return `${sellerId}/${code}`;
}

/** The code of a product: its seller's own, else the market's id, which stays too. */
export function codeOf({ id, external_id }: Coded, sellerId: string): string {
  const before = externalId(sellerId, "");
  return external_id?.startsWith(before) ? external_id.slice(before.length) : id;
}
