/** What is taken of one reservation, in pieces of an inventory item at a stock location. */
export interface ReservedGoods {
  reservation_id: string;
  inventory_item_id: string;
  location_id: string;
  quantity: number;
  /** Pieces that the reservation holds after it; with none it goes. */
  left: number;
}

/** The same, taken out of the stock. */
export interface TakenGoods extends ReservedGoods {
  /** Medusa's record of the item's stock at the location. */
  level_id: string;
}
