/** Which order, and whose it must be. The caller holds the order's lock. */
export interface SellerOrderInput {
  /** Id of the Medusa order. */
  order_id: string;
  seller_id: string;
}
