/** What shall stay reserved for a line of an order. */
export interface ReservedLine {
  line_item_id: string;
  variant_id: string | null;
  /** Pieces of the line that stay reserved. */
  quantity: number;
}
