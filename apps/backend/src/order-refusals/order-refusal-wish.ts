import type { RefusalReason } from "@cho-lang/seller-rules/refusal-reasons";

/** That the buyer did not take an order which was on its way. */
export interface OrderRefusalWish {
  /** Made for one tap: the same again is the same refusal. */
  request_id: string;
  reason: RefusalReason;
  /** Whether the goods came back so that they can be sold again. */
  goods_back: boolean;
}
