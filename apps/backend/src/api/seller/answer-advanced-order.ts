import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { advanceSellerOrder } from "../../seller-orders/advance-seller-order";
import type { SellerOrderAction } from "../../seller-orders/seller-order-progress";
import { retrieveScopedOrderView } from "../../seller-scope/retrieve-scoped-order-view";
import { sellerScopeOf } from "./require-seller-scope";

/** Does one step on the order of the path and answers with the order as it is then. */
export async function answerAdvancedOrder(
  req: MedusaRequest,
  res: MedusaResponse,
  action: SellerOrderAction,
): Promise<void> {
  const scope = sellerScopeOf(req);
  const orderId = req.params.id ?? "";
  await advanceSellerOrder(req.scope, scope, orderId, action);
  res.json({ order: await retrieveScopedOrderView(req.scope, scope, orderId) });
}
