/** What must be done with Medusa's own records before a seller can sell a product. */
export interface ListingPlan {
  /** Address of the product in the shop: its handle without Vietnamese marks. */
  slug: string;
  /** Addresses of the product's own images, in order. */
  images: string[];
  sales_channel_id: string;
  stock_location_id: string;
  /** Who has the product now, possibly the same seller; null when nobody has. */
  former_seller_id: string | null;
  /** Inventory items that the seller's stock location does not know, with their variant's title. */
  items_without_level: { id: string; title: string }[];
  /** Variants whose pieces nobody counts: without an inventory item of their own. */
  variants_without_item: { id: string; title: string }[];
  /** Variants that Medusa sells without looking at the stock. */
  uncounted_variants: string[];
}
