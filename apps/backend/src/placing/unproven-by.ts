import { createHmac } from "node:crypto";

/** Stands for whoever cannot be told from others; nobody is counted under it. */
export const SOMEBODY = "somebody";

/**
 * Under what the orders of a visitor are counted whose phone she has not proven: a keyed hash, as an address is
 * nobody's business once it is counted.
 *
 * @param visitor as `visitorOf` names her
 */
export function unprovenBy(secret: string, visitor: string | null): string {
  return visitor === null
    ? SOMEBODY
    : createHmac("sha256", secret).update(`unproven-by:${visitor}`).digest("base64url");
}
