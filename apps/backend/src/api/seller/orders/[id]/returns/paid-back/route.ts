import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { payBackInCash } from "../../../../../../order-returns/pay-back-in-cash";
import { retrieveScopedOrderView } from "../../../../../../seller-scope/retrieve-scoped-order-view";
import { sellerScopeOf } from "../../../../require-seller-scope";
import type { PayBack } from "../../../validators";

/** The seller says that she has paid back what was paid in cash, and gets the order as it is then. */
export async function POST(req: MedusaRequest<PayBack>, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  const orderId = req.params.id ?? "";
  await payBackInCash(req.scope, scope, orderId, req.validatedBody);
  res.json({ order: await retrieveScopedOrderView(req.scope, scope, orderId) });
}
