import type { IncomingHttpHeaders } from "node:http";

interface Asked {
  method?: string | undefined;
  url?: string | undefined;
  headers: IncomingHttpHeaders;
}

/** Doors where people work, machines' addresses, and where a payment's page leads back to. */
const NO_VISIT = /^\/(ban-hang|tinh|api|open-data|thanh-toan)([/?]|$)/;

/**
 * Whether somebody opens a page of the market from elsewhere: typed, from a bookmark, a code or another site's
 * link. Browsers say so themselves (Fetch Metadata, W3C); robots mostly don't, and are not counted.
 */
export function isVisit({ method, url = "/", headers }: Asked): boolean {
  return (
    method === "GET" &&
    headers["sec-fetch-mode"] === "navigate" &&
    headers["sec-fetch-dest"] === "document" &&
    headers["sec-fetch-site"] !== "same-origin" &&
    headers["sec-purpose"] === undefined &&
    !NO_VISIT.test(url)
  );
}
