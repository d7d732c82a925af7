import type { CutReason } from "@cho-lang/seller-rules/cut-reasons";

/** What a seller wants to take off an order. */
export interface OrderCutWish {
  /** Made for one tap: the same again is the same cut. */
  request_id: string;
  /** Id of the order's line. */
  line_id: string;
  /** Pieces to take off, and how many she saw there that are in no parcel. */
  quantity: number;
  shown_quantity: number;
  reason: CutReason;
}
