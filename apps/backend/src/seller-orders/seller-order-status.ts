/** How far an order has come, in the order of its life; `cancelled` ends it from outside. */
export type SellerOrderStatus = "placed" | "confirmed" | "handed_over" | "delivered" | "cancelled";

export const SELLER_ORDER_STATUSES = [
  "placed",
  "confirmed",
  "handed_over",
  "delivered",
  "cancelled",
] as const satisfies SellerOrderStatus[];
