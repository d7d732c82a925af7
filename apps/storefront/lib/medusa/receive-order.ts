import { callBackend } from "./call-backend";
import { proofHeaders, type OrderProof } from "./own-reviews";

/**
 * The buyer says that an order has come; again it changes nothing.
 *
 * @throws BackendError 404 unless the order is the visitor's; 409 `wrong_status` before it has left; 429
 */
export async function receiveOrder(order: string, proof: OrderProof): Promise<void> {
  await callBackend(`/store/orders/${encodeURIComponent(order)}/received`, {
    method: "POST",
    body: {},
    headers: proofHeaders(proof),
    forVisitor: true,
  });
}
