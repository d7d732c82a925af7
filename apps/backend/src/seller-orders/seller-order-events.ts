/** An order moved on; data `{ order_id, seller_id, status }`. */
export const SELLER_ORDER_UPDATED = "seller-order.updated";

/** Goods that were counted came back; data `{ order_id }`. */
export const SALES_RETURNED = "sales.returned";

/** Rows entered the province's count; data `{ order_id, seller_id }`. */
export const SALES_DELIVERED = "sales.delivered";
