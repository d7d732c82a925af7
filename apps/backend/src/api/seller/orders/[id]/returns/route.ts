import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { returnFromOrder } from "../../../../../order-returns/return-from-order";
import { retrieveScopedOrderView } from "../../../../../seller-scope/retrieve-scoped-order-view";
import { sellerScopeOf } from "../../../require-seller-scope";
import type { ReturnFromOrder } from "../../validators";

/** The seller takes pieces of a delivered order back, or pays for them, and gets the order as it is then. */
export async function POST(
  req: MedusaRequest<ReturnFromOrder>,
  res: MedusaResponse,
): Promise<void> {
  const scope = sellerScopeOf(req);
  const orderId = req.params.id ?? "";
  await returnFromOrder(req.scope, scope, orderId, req.validatedBody);
  res.json({ order: await retrieveScopedOrderView(req.scope, scope, orderId) });
}
