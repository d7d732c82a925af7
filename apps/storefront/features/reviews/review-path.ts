/** Where a buyer writes of one product of an order. */
export function ownReviewPath(order: string, product: string): string {
  return `/don-hang/${encodeURIComponent(order)}/danh-gia/${encodeURIComponent(product)}`;
}
