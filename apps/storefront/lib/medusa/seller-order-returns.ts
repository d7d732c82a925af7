import type { ReturnReason } from "@cho-lang/seller-rules/return-reasons";
import { callBackend } from "./call-backend";

/** What of a delivered order comes back or is paid back, and how many pieces the seller saw there. */
export interface OrderReturnWish {
  /** Made for one tap: the same again is the same return. */
  requestId: string;
  lineId: string;
  quantity: number;
  shownQuantity: number;
  withDelivery: boolean;
  reason: ReturnReason;
}

function pathOf(orderId: string): string {
  return `/seller/orders/${encodeURIComponent(orderId)}/returns`;
}

/**
 * Takes pieces of a delivered order back, or pays for them. Sending the same wish again is harmless.
 *
 * @throws BackendError 404; 409 `wrong_status` when the order is not as it was seen; `invalid_input`
 */
export async function returnFromOrder(
  token: string,
  orderId: string,
  wish: OrderReturnWish,
): Promise<void> {
  await callBackend(pathOf(orderId), {
    method: "POST",
    body: {
      request_id: wish.requestId,
      line_id: wish.lineId,
      quantity: wish.quantity,
      shown_quantity: wish.shownQuantity,
      with_delivery: wish.withDelivery,
      reason: wish.reason,
    },
    token,
    // A payment by card or wallet is sent back before the answer.
    timeoutSeconds: 45,
  });
}

/**
 * Says that the seller has paid back what she owes in cash. Saying it again is harmless.
 *
 * @throws BackendError 404; 409 `wrong_status` when it is not as it was seen
 */
export async function payBackInCash(
  token: string,
  orderId: string,
  shown: { amount: number; returns: number },
): Promise<void> {
  const body = { amount_vnd: shown.amount, returns: shown.returns };
  await callBackend(`${pathOf(orderId)}/paid-back`, { method: "POST", body, token });
}
