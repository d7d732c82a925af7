/** Ids of what Medusa keeps for one seller. */
export interface SellerParts {
  sales_channel_id: string;
  stock_location_id: string;
  shipping_option_id: string;
}
