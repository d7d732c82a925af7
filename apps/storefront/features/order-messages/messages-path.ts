/** Where the buyer of an order writes to its seller. */
export function ownMessagesPath(order: string): string {
  return `/don-hang/${encodeURIComponent(order)}/tin-nhan`;
}

/** The page of messages before one of them; `here` is the last page. */
export function earlierMessagesPath(here: string, before: string): string {
  return `${here}?${new URLSearchParams({ truoc: before }).toString()}`;
}

/** What `earlierMessagesPath` put into an address (`?truoc=`); `null` for the last page. */
export function readBefore(truoc: unknown): string | null {
  return typeof truoc === "string" && truoc !== "" ? truoc : null;
}

/** Where the seller of an order writes to its buyer. */
export function sellersMessagesPath(order: string): string {
  return `/ban-hang/don-hang/${encodeURIComponent(order)}/tin-nhan`;
}
