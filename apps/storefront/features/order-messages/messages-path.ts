/** Where the buyer of an order writes to its seller. */
export function ownMessagesPath(order: string): string {
  return `/don-hang/${encodeURIComponent(order)}/tin-nhan`;
}

/** Where the seller of an order writes to its buyer. */
export function sellersMessagesPath(order: string): string {
  return `/ban-hang/don-hang/${encodeURIComponent(order)}/tin-nhan`;
}
