/** Pieces of a line of an order: those that shall stay reserved for it, unless told otherwise. */
export interface ReservedLine {
  line_item_id: string;
  variant_id: string | null;
  quantity: number;
}
