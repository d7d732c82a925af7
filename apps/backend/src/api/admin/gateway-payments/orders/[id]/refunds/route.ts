import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { refundOrder } from "../../../../../../gateway-payments/refund-order";
import { retrieveOrderViews } from "../../../../../../order-view/retrieve-order-views";
import { operatorOf } from "../../../../operator-of";
import type { RefundOrder } from "../../../validators";

/** Gives a buyer money of an order back by the way it was paid. */
export async function POST(
  req: AuthenticatedMedusaRequest<RefundOrder>,
  res: MedusaResponse,
): Promise<void> {
  const orderId = req.params.id ?? "";
  await refundOrder(req.scope, orderId, req.validatedBody, await operatorOf(req));
  const [order] = await retrieveOrderViews(req.scope, { order_id: orderId });
  res.json({ gateway: order?.gateway ?? null });
}
