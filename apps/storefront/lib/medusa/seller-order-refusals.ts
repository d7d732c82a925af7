import type { RefusalReason } from "@cho-lang/seller-rules/refusal-reasons";
import { callBackend } from "./call-backend";

/** That the buyer did not take an order which was on its way. */
export interface OrderRefusalWish {
  /** Made for one tap: the same again is the same refusal. */
  requestId: string;
  reason: RefusalReason;
  /** Whether the goods can be sold again. */
  goodsBack: boolean;
}

/**
 * Says that the buyer did not take an order, and ends it. Sending the same wish again is harmless.
 *
 * @throws BackendError 404; 409 `wrong_status` when it is not on its way, `parcels_delivered`,
 *   `still_to_fetch` until the last day on which its buyer may come is over; `invalid_input`
 */
export async function refuseOrder(
  token: string,
  orderId: string,
  { requestId, reason, goodsBack }: OrderRefusalWish,
): Promise<void> {
  await callBackend(`/seller/orders/${encodeURIComponent(orderId)}/refuse`, {
    method: "POST",
    body: { request_id: requestId, reason, goods_back: goodsBack },
    token,
    // A payment by card or wallet is sent back before the answer.
    timeoutSeconds: 45,
  });
}
