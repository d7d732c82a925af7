import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { refuseOrder } from "../../../../../order-refusals/refuse-order";
import { retrieveScopedOrderView } from "../../../../../seller-scope/retrieve-scoped-order-view";
import { sellerScopeOf } from "../../../require-seller-scope";
import type { RefuseOrder } from "../../validators";

/** The seller says that the buyer did not take an order, and gets it as it is then. */
export async function POST(req: MedusaRequest<RefuseOrder>, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  const orderId = req.params.id ?? "";
  await refuseOrder(req.scope, scope, orderId, req.validatedBody);
  res.json({ order: await retrieveScopedOrderView(req.scope, scope, orderId) });
}
