import type { ReturnReason } from "@cho-lang/seller-rules/return-reasons";

/** What of a delivered order is given back or paid back. */
export interface OrderReturnWish {
  /** Made for one tap: the same again is the same return. */
  request_id: string;
  /** Id of the order's line. */
  line_id: string;
  /** Pieces that come back, none for a part of a price; and how many she saw there that had not. */
  quantity: number;
  shown_quantity: number;
  /** Whether the buyer gets what is left of the delivery fee back too. */
  with_delivery: boolean;
  reason: ReturnReason;
  /** A part of the price of pieces that all stay with the buyer, whole đồng. */
  part_vnd?: number;
  /** What was paid back before as a part of the price of these very pieces, whole đồng. */
  paid_part_vnd?: number;
}
