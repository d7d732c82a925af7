/** An order moved on; data `{ order_id, seller_id, status }`. */
export const SELLER_ORDER_UPDATED = "seller-order.updated";

/** Rows entered the province's count; data `{ order_id, seller_id }`. */
export const SALES_DELIVERED = "sales.delivered";
